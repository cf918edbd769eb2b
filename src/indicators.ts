/** `bin/indicators`: proves every figure that was given, or reads all of them again. */

import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { onDatabase, run, understood } from './command.ts'
import { StartFault, terminalLocale } from './platform/config/index.ts'
import type { AppDatabase } from './platform/db/database.ts'
import { proofReport, proveAll, recompute } from './rooms/indicators/index.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/indicators prove|recompute [--organization CLAVE]',
  en: 'Usage: bin/indicators prove|recompute [--organization SLUG]',
})

async function main() {
  const order = readOrder()
  process.exitCode = (await onDatabase(db => work(db, order))) ? 0 : 1
}

interface Order {
  what: 'prove' | 'recompute'
  organization?: string
}

function readOrder(): Order {
  return understood(usage, () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { organization: { type: 'string' } },
    })
    const [what, more] = positionals
    if ((what !== 'prove' && what !== 'recompute') || more) throw usage
    return { what, organization: values.organization }
  })
}

/** @returns false when some figure is not given again */
async function work(db: AppDatabase, { what, organization }: Order): Promise<boolean> {
  let agrees = true
  for (const { id, slug } of await organizations(db, organization)) {
    const scope = { organizationId: id, actorId: null, now: Temporal.Now.instant() }
    if (what === 'recompute') console.log(slug, await db.write(scope, recompute))
    else agrees = (await proveOne(db, scope, slug)) && agrees
  }
  return agrees
}

async function organizations(db: AppDatabase, slug: string | undefined) {
  const found = await db.statement<{ id: number; slug: string }>({
    text: 'select id, slug from organization where $1::text is null or slug = $1 order by id',
    values: [slug ?? null],
  })
  if (found.length > 0) return found
  throw new StartFault('no-organization', {
    es: `No existe la organización «${slug}».`,
    en: `There is no organization “${slug}”.`,
  })
}

async function proveOne(db: AppDatabase, scope: Parameters<AppDatabase['read']>[0], slug: string): Promise<boolean> {
  const began = performance.now()
  const account = await db.read(scope, proveAll)
  const seconds = (performance.now() - began) / 1000
  console.log(proofReport(slug, account, seconds, terminalLocale()).join('\n'))
  return account.different.length === 0
}

run(main)
