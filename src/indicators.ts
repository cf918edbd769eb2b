/** `bin/indicators`: proves every figure that was given, or reads all of them again. */
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { openGround } from './foundations.ts'
import { readConfig, StartFault, sentenceFor, terminalLocale } from './platform/config/index.ts'
import { type AppDatabase, openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { proofReport, proveAll, recompute } from './rooms/indicators/index.ts'
import { say } from './say.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/indicators prove|recompute [--organization CLAVE]',
  en: 'Usage: bin/indicators prove|recompute [--organization SLUG]',
})

async function main() {
  const { what, organization } = readOrder()
  const ground = await openGround(readConfig(), say, 'attach')
  await migrate(ground.databaseUrl)
  const db = openDatabase({ url: ground.databaseUrl, poolSize: 2, statementTimeout: 600_000 })
  try {
    let agrees = true
    for (const { id, slug } of await organizations(db, organization)) {
      const scope = { organizationId: id, actorId: null, now: Temporal.Now.instant() }
      if (what === 'recompute') console.log(slug, await db.write(scope, recompute))
      else agrees = (await proveOne(db, scope, slug)) && agrees
    }
    process.exitCode = agrees ? 0 : 1
  } finally {
    await db.close()
    await ground.close()
  }
}

function readOrder(): { what: 'prove' | 'recompute'; organization?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { organization: { type: 'string' } },
    })
    const [what, more] = positionals
    if ((what !== 'prove' && what !== 'recompute') || more) throw usage
    return { what, organization: values.organization }
  } catch (error) {
    if (error instanceof TypeError) throw usage
    throw error
  }
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

/** @returns false when some figure is not given again */
async function proveOne(db: AppDatabase, scope: Parameters<AppDatabase['read']>[0], slug: string): Promise<boolean> {
  const began = performance.now()
  const account = await db.read(scope, proveAll)
  const seconds = (performance.now() - began) / 1000
  console.log(proofReport(slug, account, seconds, terminalLocale()).join('\n'))
  return account.different.length === 0
}

main().catch(error => {
  console.error(error instanceof StartFault ? sentenceFor(error) : error)
  process.exit(1)
})
