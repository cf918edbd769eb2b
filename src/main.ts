/** Opens the house: settings → database → migrations → examples → assets → rooms → listen. */
import { type OpenHouse, openHouse } from './compose.ts'
import { openFoundations, openGivenFoundations } from './foundations.ts'
import { type Config, readConfig, StartFault, sentenceFor } from './platform/config/index.ts'
import { createLog } from './platform/log/index.ts'
import { givenGround, ServerFell, startProcesses, startYears } from './processes.ts'
import { allTenants } from './rooms/organization/index.ts'
import { sealAgain } from './rooms/people/index.ts'
import { say } from './say.ts'

async function main() {
  const config = readConfig()
  const given = givenGround()
  const ground = given ? openGivenFoundations(given) : await openFoundations(config, say)
  const log = createLog(config.logLevel)
  const house = await openHouse({ ...config, ...ground, log, mapTiles: config.mapTiles ?? null })
  if (!given) await sealSecrets(house)
  const worker = config.worker && !given ? await house.startWorker() : undefined
  const several = config.processes > 1 && !given
  const processes = several
    ? await startProcesses(config.processes, ground.databaseUrl)
    : await listen(house.server, config)
  if (!given) say.opened(config, ground.examples)
  const years = ground.examples.length > 0 ? startYears(ground.databaseUrl) : undefined

  onceTold(async () => {
    if (!given) say.closing()
    await years?.stop()
    await processes?.stop()
    await worker?.stop()
    await house.close()
    await ground.close()
  })
}

/** What was kept plain or under an older key is sealed with the one of today; a lost key is told. */
async function sealSecrets({ house: { db, tools, clock } }: OpenHouse) {
  const tenants = await allTenants(db)
  const lost = await sealAgain(
    db,
    tools.seals,
    tenants.map(({ id }) => id),
    clock(),
  )
  if (lost > 0) say.lostKey(lost)
}

/** Ends in good order, once, whoever asks: Ctrl-C, the system, or a terminal that closes. */
function onceTold(close: () => Promise<void>) {
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (closing) return
      closing = true
      close().then(
        () => process.exit(0),
        error => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}

async function listen(
  server: Awaited<ReturnType<typeof openHouse>>['server'],
  { host, port }: Config,
): Promise<undefined> {
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
  else if (!(error instanceof ServerFell)) console.error(error)
  process.exit(1)
})
