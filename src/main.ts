/** Opens the house: settings → database → migrations → examples → assets → rooms → listen. */

import { openHouse } from './compose.ts'
import { openFoundations } from './foundations.ts'
import { readConfig, StartFault, sentenceFor } from './platform/config/index.ts'
import { createLog } from './platform/log/index.ts'
import { say } from './say.ts'

async function main() {
  const config = readConfig()
  const log = createLog(config.logLevel)
  const ground = await openFoundations(config, say)
  const house = await openHouse({ ...config, ...ground, log, mapTiles: config.mapTiles ?? null, formsPerMinute: 60 })
  const worker = config.worker ? await house.startWorker() : undefined
  await listen(house.server, config)
  say.opened(config, ground.examples)

  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    say.closing()
    await worker?.stop()
    await house.close()
    await ground.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())
}

async function listen(
  server: Awaited<ReturnType<typeof openHouse>>['server'],
  { host, port }: { host: string; port: number },
) {
  try {
    await server.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new StartFault('port-in-use', {
      es: `El puerto ${port} ya está ocupado por otro programa: ciérrelo o abra en otro, por ejemplo PORT=${port + 1} npm start.`,
      en: `Port ${port} is taken by another program: close it or open on another, for example PORT=${port + 1} npm start.`,
    })
  }
}

main().catch(error => {
  if (error instanceof StartFault) console.error(sentenceFor(error))
  else console.error(error)
  process.exit(1)
})
