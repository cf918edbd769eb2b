/** `bin/run bench/kill/main.ts [--intakes 2000] [--clients 8] [--kills 6]`: the kill test at full size. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkSurvival } from './check.ts'
import { KILLS, survive } from './survive.ts'

const { values } = parseArgs({
  options: {
    intakes: { type: 'string', default: '2000' },
    clients: { type: 'string', default: '8' },
    kills: { type: 'string', default: '6' },
  },
})
const intakes = Number(values.intakes)
const kills = Array.from({ length: Number(values.kills) }, (_, index) => KILLS[index % KILLS.length]!)
const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-kill-'))
chmodSync(dataFolder, 0o711)
try {
  const order = { dataFolder, organization: 'huatabampo', intakes, clients: Number(values.clients), kills }
  const survival = await survive({ ...order, tell: console.log })
  checkSurvival(survival, intakes)
  console.log(
    `${intakes} intakes by ${values.clients} clients, ${kills.length} kills (${kills.join(', ')}), ` +
      `${survival.askedAgain} asked again, ${survival.seconds.toFixed(1)} s: ` +
      `${survival.acknowledged.size} folios told, ${survival.kept.length} kept, none lost, none twice`,
  )
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}
