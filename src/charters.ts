/** `bin/charters`: writes charters from what was promised already, measures them, and tells their figures as CSV. */

import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { Temporal } from 'temporal-polyfill'
import { onDatabase, organizationNamed, run, understood } from './command.ts'
import { StartFault } from './platform/config/index.ts'
import type { AppDatabase } from './platform/db/database.ts'
import type { Scope } from './platform/db/handles.ts'
import { localeOf } from './platform/words/words.ts'
import { chartersFromServices, type MadeCharter } from './rooms/charters/index.ts'
import { type Figure, figuresOf, measure, periodCode, periodsOf } from './rooms/indicators/index.ts'

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
  const lines = await onDatabase(db => work(db, order))
  process.stdout.write(stringify([['service', 'quarter', 'due', 'kept'], ...lines]))
}

function readOrder(): Order {
  const text = { type: 'string' } as const
  return understood(usage, () => {
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
  })
}

async function work(db: AppDatabase, { organization: slug, ...order }: Order): Promise<string[][]> {
  const organization = await organizationNamed(db, slug)
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

run(main)
