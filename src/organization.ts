/** `bin/organization`: founds an organization with its calendar and its first administrator. */
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { openGround } from './foundations.ts'
import { type Founding, found, foundingSchema } from './founding.ts'
import { readConfig, StartFault, sentenceFor } from './platform/config/index.ts'
import { openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { peoplePaths } from './rooms/people/index.ts'
import { say } from './say.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/organization --slug CLAVE --name NOMBRE --country MX --time-zone America/Hermosillo --administrator "Nombre <correo@dominio>" [--region SONORA] [--locale es-MX] [--folio "ABC-{year}-{sequence:6}-{check}"] [--hours 08:00-15:00]',
  en: 'Usage: bin/organization --slug SLUG --name NAME --country US --time-zone America/New_York --administrator "Name <mail@domain>" [--region US-MA] [--locale en] [--folio "ABC-{year}-{sequence:6}-{check}"] [--hours 09:00-17:00]',
})

async function main() {
  const draft = readDraft()
  const config = readConfig()
  const ground = await openGround(config, say, 'attach')
  await migrate(ground.databaseUrl)
  const owner = openDatabase({ url: ground.databaseUrl, poolSize: 1, role: 'owner' })
  try {
    const { token } = await owner.write({ organizationId: 0, actorId: null, now: Temporal.Now.instant() }, nobody =>
      found(nobody, draft),
    )
    console.log(`${config.publicUrl}/o/${draft.slug}`)
    console.log(`${config.publicUrl}/o/${draft.slug}${peoplePaths.link(token)}`)
  } finally {
    await owner.close()
    await ground.close()
  }
}

function readDraft(): Founding {
  const text = { type: 'string' } as const
  const options = Object.fromEntries(Object.keys(foundingSchema.shape).map(name => [name, text]))
  try {
    const read = foundingSchema.safeParse(parseArgs({ options }).values)
    if (read.success) return read.data
    const name = String(read.error.issues[0]?.path[0])
    throw new StartFault('usage', {
      es: `--${name} falta o no es válido.\n${usage.es}`,
      en: `--${name} is missing or not valid.\n${usage.en}`,
    })
  } catch (error) {
    if (error instanceof TypeError) throw usage
    throw error
  }
}

main().catch(error => {
  console.error(error instanceof StartFault ? sentenceFor(error) : error)
  process.exit(1)
})
