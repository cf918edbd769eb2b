/** A year of indicators over 200,000 requests: 54 charters of five indicators, four quarters; from nothing, and after one event. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { type AppDatabase, openDatabase } from '../src/platform/db/database.ts'
import type { Write } from '../src/platform/db/handles.ts'
import {
  addIndicator,
  type Formula,
  measure,
  periodsOf,
  proveAll,
  readingsOf,
  refresh,
  type UnitOfMeasure,
} from '../src/rooms/indicators/index.ts'
import { ORGANIZATION, seededDatabase } from './databases.ts'

export interface IndicatorFigures {
  requests: number
  cells: number
  /** Milliseconds. */
  fromNothing: number
  measured: number
  proved: number
  afterOne: number
  touched: number
}

const REQUESTS = 200_000
const CHARTERS = 54
const YEAR = { from: Temporal.PlainDate.from('2025-01-01'), until: Temporal.Instant.from('2026-01-01T07:00:00Z') }
const NOW = Temporal.Instant.from('2026-01-02T17:00:00Z')
const QUARTERS = periodsOf('quarterly', '2025-01-01', '2025-12-31')

export async function measureIndicators(server: string, dataFolder: string, progress: (done: number) => void) {
  const url = await seededDatabase(server, dataFolder, REQUESTS, progress, YEAR)
  const db = openDatabase({ url, poolSize: 1, role: 'owner', statementTimeout: 600_000 })
  try {
    return await takeTimes(db)
  } finally {
    await db.close()
  }
}

async function takeTimes(db: AppDatabase): Promise<IndicatorFigures> {
  const [organization] = await db.statement<{ id: number }>({
    text: 'select id from organization where slug = $1',
    values: [ORGANIZATION],
  })
  const scope = { organizationId: organization!.id, actorId: null, now: NOW }
  const write = <T>(act: (write: Write) => Promise<T>) => db.write(scope, act)
  await db.statement({
    text: 'truncate reading, fact_change, measurement, indicator_version, indicator, frozen_period cascade',
    values: [],
  })
  const ids = await write(charters)
  const fromNothing = await timed(() => write(w => readingsOf(w, ids, QUARTERS)))
  await write(refresh)
  const measured = await timed(() =>
    write(async w => {
      for (const quarter of QUARTERS) await measure(w, ids, quarter)
    }),
  )
  const proved = await timed(async () => {
    const { different } = await db.read(scope, proveAll)
    if (different.length > 0) throw new Error(`${different.length} measurements are not given again`)
  })
  const { afterOne, touched } = await afterOneEvent(write)
  return { requests: REQUESTS, cells: ids.length * QUARTERS.length, fromNothing, measured, proved, afterOne, touched }
}

/** The median of nine answers, each followed by bringing the readings up to date. */
async function afterOneEvent(write: <T>(act: (write: Write) => Promise<T>) => Promise<T>) {
  const times: number[] = []
  let touched = 0
  for (let round = 0; round < 9; round++) {
    await write(w => answerOne(w, round))
    times.push(
      await timed(async () => {
        touched = (await write(refresh)).length
      }),
    )
  }
  return { afterOne: times.sort((a, b) => a - b)[4]!, touched }
}

async function answerOne(write: Write, round: number): Promise<void> {
  await sql`update request set answered_at = answered_at - interval '1 second' where organization_id = ${write.organizationId}
    and id = (select id from request where organization_id = ${write.organizationId} and answered_at >= '2025-10-05'
      and due_at >= '2025-10-05' order by answered_at offset ${round} limit 1)`.execute(write.db)
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

/** Services are dealt out among the charters, so that all requests are somebody's. */
async function charters(write: Write): Promise<number[]> {
  const services = await write.db
    .selectFrom('service')
    .select('code')
    .where('organization_id', '=', write.organizationId)
    .orderBy('code')
    .execute()
  const ids: number[] = []
  for (let charter = 0; charter < CHARTERS; charter++) {
    const mine = services.filter((_, index) => index % CHARTERS === charter % services.length).map(({ code }) => code)
    for (const [index, [unitOfMeasure, formula]] of indicatorsOf(mine).entries())
      ids.push(
        await addIndicator(write, {
          ...{ code: `c${charter}-${index}`, name: `Indicador ${charter}.${index}`, direction: 'higher' },
          ...{ unitOfMeasure, formula, effectiveFrom: '2025-01-01' },
        }),
      )
  }
  return ids
}

function indicatorsOf(services: string[]): [UnitOfMeasure, Formula][] {
  return [
    ['percent', { op: 'share', condition: { is: 'on_time' }, of: { population: 'due', services } }],
    ['business_days', { op: 'median', measure: 'business_days', of: { population: 'answered', services } }],
    [
      'business_days',
      {
        op: 'mean',
        measure: 'business_days',
        of: { population: 'answered', services, kinds: ['complaint', 'suggestion'] },
      },
    ],
    ['score', { op: 'mean', measure: 'value', of: { population: 'satisfaction', services } }],
    ['percent', { op: 'share', condition: { is: 'reopened' }, of: { population: 'received', services } }],
  ]
}
