/** `bin/organization`: founds an organization with its calendar and its first administrator. */

import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { onDatabase, run, understood } from './command.ts'
import { type Founding, found, foundingSchema } from './founding.ts'
import { readConfig, StartFault } from './platform/config/index.ts'
import { peoplePaths } from './rooms/people/index.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/organization --slug CLAVE --name NOMBRE --country MX --time-zone America/Hermosillo --administrator "Nombre <correo@dominio>" [--kind municipality|state_agency|college] [--parent CLAVE-DE-OTRA] [--region SONORA] [--locale es-MX] [--folio "ABC-{year}-{sequence:6}-{check}"] [--hours 08:00-15:00]',
  en: 'Usage: bin/organization --slug SLUG --name NAME --country US --time-zone America/New_York --administrator "Name <mail@domain>" [--kind municipality|state_agency|college] [--parent SLUG-OF-ANOTHER] [--region US-MA] [--locale en] [--folio "ABC-{year}-{sequence:6}-{check}"] [--hours 09:00-17:00]',
})

async function main() {
  const draft = readDraft()
  const scope = { organizationId: 0, actorId: null, now: Temporal.Now.instant() }
  const { token } = await onDatabase(owner => owner.write(scope, nobody => found(nobody, draft)), 'owner')
  const { publicUrl } = readConfig()
  console.log(`${publicUrl}/o/${draft.slug}`)
  console.log(`${publicUrl}/o/${draft.slug}${peoplePaths.link(token)}`)
}

function readDraft(): Founding {
  const text = { type: 'string' } as const
  const options = Object.fromEntries(Object.keys(foundingSchema.shape).map(name => [name, text]))
  return understood(usage, () => {
    const read = foundingSchema.safeParse(parseArgs({ options }).values)
    if (read.success) return read.data
    const name = String(read.error.issues[0]?.path[0])
    throw new StartFault('usage', {
      es: `--${name} falta o no es válido.\n${usage.es}`,
      en: `--${name} is missing or not valid.\n${usage.en}`,
    })
  })
}

run(main)
