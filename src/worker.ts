/** Runs the jobs in a process of its own, for installations where the server starts with WORKER=false. */
import { run } from './command.ts'
import { openHouse } from './compose.ts'
import { openGround } from './foundations.ts'
import { readConfig } from './platform/config/index.ts'
import { migrate } from './platform/db/migrate.ts'
import { createLog } from './platform/log/index.ts'
import { say } from './say.ts'

async function main() {
  const config = readConfig()
  const ground = await openGround(config, say, 'attach')
  await migrate(ground.databaseUrl)
  const log = createLog(config.logLevel)
  const house = await openHouse({ ...config, ...ground, log, mapTiles: null })
  const worker = await house.startWorker()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      say.closing()
      await worker.stop()
      await house.close()
      await ground.close()
      process.exit(0)
    })
  }
}

run(main)
