/** `bin/seed-load`: a plausible large municipality, for measuring. */

import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { Temporal } from 'temporal-polyfill'
import { run } from '../../src/command.ts'
import { filesIn } from '../../src/compose.ts'
import { openGround } from '../../src/foundations.ts'
import { readConfig, StartFault } from '../../src/platform/config/index.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { say } from '../../src/say.ts'
import { seedLoad } from './load.ts'

async function main() {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '200000' },
      organization: { type: 'string', default: 'big' },
      seed: { type: 'string', default: '42' },
      until: { type: 'string', default: '2026-11-17T06:00:00Z' },
      'history-months': { type: 'string', default: '12' },
    },
  })
  const config = readConfig()
  const ground = await openGround(config, say, 'attach')
  await migrate(ground.databaseUrl)
  const requests = Number(values.requests)
  const bar = new SingleBar(
    { format: '{bar} {percentage} % · {value} · {rate}/s', noTTYOutput: true, notTTYSchedule: 5000, hideCursor: null },
    Presets.shades_classic,
  )
  const began = performance.now()
  bar.start(requests, 0, { rate: 0 })
  const organization = await seedLoad({
    ownerUrl: ground.databaseUrl,
    slug: values.organization,
    requests,
    seed: Number(values.seed),
    until: Temporal.Instant.from(values.until),
    historyMonths: Number(values['history-months']),
    files: filesIn(config.dataFolder),
    progress: done => bar.update(done, { rate: Math.round((done * 1000) / (performance.now() - began)) }),
  })
  bar.stop()
  await ground.close()
  if (organization === null)
    throw new StartFault('slug-taken', {
      es: `Ya existe una organización con la clave «${values.organization}».`,
      en: `There is already an organization with the slug “${values.organization}”.`,
    })
  const seconds = (performance.now() - began) / 1000
  console.log(`${requests} requests in ${seconds.toFixed(1)} s: /o/${values.organization}`)
}

run(main)
