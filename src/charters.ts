/** `bin/charters`: writes charters from what was promised already, measures them, and tells their figures as CSV. */
import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { Temporal } from 'temporal-polyfill'
import { openGround } from './foundations.ts'
import { readConfig, StartFault, sentenceFor } from './platform/config/index.ts'
import { type AppDatabase, openDatabase } from './platform/db/database.ts'
import type { Scope } from './platform/db/handles.ts'
import { migrate } from './platform/db/migrate.ts'
import { localeOf } from './platform/words/words.ts'
import { chartersFromServices, type MadeCharter } from './rooms/charters/index.ts'
import { type Figure, figuresOf, measure, periodCode, periodsOf } from './rooms/indicators/index.ts'
import { say } from './say.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/charters from-services --organization CLAVE --from AAAA-MM-DD --to AAAA-MM-DD [--target 90]',
  en: 'Usage: bin/charters from-services --organization SLUG --from YYYY-MM-DD --to YYYY-MM-DD [--target 90]',
})

interface Order {
  organization: string
  target: number
  from: string
  to: string
}

async function main() {
  const order = readOrder()
  const ground = await openGround(readConfig(), say, 'attach')
  await migrate(ground.databaseUrl)
  const db = openDatabase({ url: ground.databaseUrl, poolSize: 2, statementTimeout: 300_000 })
  try {
    const lines = await work(db, order)
    process.stdout.write(stringify([['service', 'quarter', 'due', 'kept'], ...lines]))
  } finally {
    await db.close()
    await ground.close()
  }
}

function readOrder(): Order {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { organization: text, from: text, to: text, target: { type: 'string', default: '90' } },
    })
    const { organization, from, to } = values
    const target = Number(values.target)
    if (positionals.join() !== 'from-services' || !organization || !from || !to || !(target >= 0 && target <= 100))
      throw usage
    return {
      organization,
      target,
      from: Temporal.PlainDate.from(from).toString(),
      to: Temporal.PlainDate.from(to).toString(),
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw usage
    throw error
  }
}

async function work(db: AppDatabase, { organization: slug, ...order }: Order): Promise<string[][]> {
  const [organization] = await db.statement<{ id: number; locale: string }>({
    text: 'select id, locale from organization where slug = $1',
    values: [slug],
  })
  if (!organization)
    throw new StartFault('no-organization', {
      es: `No existe la organización «${slug}».`,
      en: `There is no organization “${slug}”.`,
    })
  const scope = { organizationId: organization.id, actorId: null, now: Temporal.Now.instant() }
  const locale = localeOf(organization.locale)
  const charters = await db.write(scope, write => chartersFromServices(write, { ...order, locale }))
  return linesOf(charters, await measured(db, scope, charters, order))
}

/** Each quarter in a transaction of its own: a period is measured, or it is not. */
async function measured(
  db: AppDatabase,
  scope: Scope,
  charters: MadeCharter[],
  { from, to }: Pick<Order, 'from' | 'to'>,
) {
  const ids = charters.map(({ indicatorId }) => indicatorId)
  const periods = periodsOf('quarterly', from, to)
  for (const period of periods) await db.write(scope, write => measure(write, ids, period))
  return db.read(scope, read => figuresOf(read, ids, periods))
}

/** One line for each service and quarter in which something had been promised. */
function linesOf(charters: MadeCharter[], figures: Figure[]): string[][] {
  const names = new Map(charters.map(({ indicatorId, service }) => [indicatorId, service]))
  return figures
    .filter(({ denominator }) => denominator)
    .map(({ indicatorId, period, denominator, numerator }) => [
      names.get(indicatorId)!,
      periodCode(period),
      String(denominator),
      String(numerator),
    ])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))
}

main().catch(error => {
  console.error(error instanceof StartFault ? sentenceFor(error) : error)
  process.exit(1)
})
