import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { checkSurvival } from '../../bench/kill/check.ts'
import { KILLS, survive } from '../../bench/kill/survive.ts'

const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-kill-'))
chmodSync(dataFolder, 0o711)
after(() => rmSync(dataFolder, { recursive: true, force: true }))

test('the server and the database are killed while people file requests, and every folio that was told exists, once', async context => {
  const survival = await survive({ dataFolder, organization: 'huatabampo', intakes: 120, clients: 6, kills: KILLS })
  context.diagnostic(`${survival.askedAgain} asked again, ${survival.seconds.toFixed(1)} s`)
  checkSurvival(survival, 120)
})
