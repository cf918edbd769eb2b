import assert from 'node:assert/strict'
import test from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { openTestHouse } from '../../../../test/support/house.ts'
import { groundOf, PLAIN, plantRequests } from '../../../../test/support/requests.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { addIndicator } from '../add/add-indicator.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { observe } from '../observe/observe.ts'
import { cachedReadings } from '../read/cached.queries.ts'
import { compute } from '../read/compute.ts'
import { liveFigure, readingsOf } from '../read/figures-of.ts'
import { knownFigures } from '../read/known-figures.ts'
import type { Figure, Formula, Period } from '../vocabulary.ts'
import { refresh } from './refresh.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const ground = await groundOf(house, 'huatabampo')
const { organizationId } = ground
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const write = <T>(act: (write: Write) => Promise<T>) => house.house.db.write(scope(), act)
const read = <T>(look: (read: Read) => Promise<T>) => house.house.db.read(scope(), look)
const [bache, lampara] = await Promise.all(['bache', 'lampara-apagada'].map(serviceOf))
const PERIODS: Period[] = [
  { startsOn: '2026-07-01', endsOn: '2026-09-30' },
  { startsOn: '2026-10-01', endsOn: '2026-12-31' },
]

async function serviceOf(code: string): Promise<number> {
  const [row] = await house.owner.statement<{ id: number }>({
    text: 'select id from service where organization_id = $1 and code = $2',
    values: [organizationId, code],
  })
  return row!.id
}

const FORMULAS: Formula[] = [
  { op: 'share', condition: { is: 'on_time' }, of: { population: 'due', services: ['bache'] } },
  { op: 'count', of: { population: 'received', kinds: ['complaint'] } },
  { op: 'mean', measure: 'business_days', of: { population: 'answered', services: ['lampara-apagada'] } },
  { op: 'percentile', p: 90, measure: 'value', of: { population: 'waiting', services: ['bache', 'lampara-apagada'] } },
  {
    op: 'ratio',
    numerator: { population: 'claim' },
    denominator: { population: 'answered', channels: ['web'] },
    times: 100,
  },
  { op: 'share', condition: { is: 'reopened' }, of: { population: 'received' } },
]
const ids = await write(async w => {
  const made: number[] = []
  for (const [index, formula] of FORMULAS.entries())
    made.push(
      await addIndicator(w, {
        ...{ code: `i-${index}`, name: `Indicador ${index}`, unitOfMeasure: 'ratio', direction: 'higher' },
        ...{ formula, effectiveFrom: '2026-01-01' },
      }),
    )
  return made
})

/** Everything that may happen to what indicators count. */
type Act =
  | { do: 'receive'; service: number; kind: 'request' | 'complaint'; day: number; due: number | null }
  | { do: 'answer' | 'reopen' | 'delay' | 'classify' | 'withdraw'; which: number; day: number }
  | { do: 'observe'; source: 'waiting' | 'claim'; service: number; value: number; day: number }
  | { do: 'wait'; days: number }

const day = fc.integer({ min: 0, max: 180 })
const anyService = fc.constantFrom(bache!, lampara!)
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('receive' as const),
    service: anyService,
    kind: fc.constantFrom('request' as const, 'complaint' as const),
    day,
    due: fc.option(day),
  }),
  fc.record({ do: fc.constantFrom('answer', 'reopen', 'delay', 'classify', 'withdraw'), which: fc.nat(), day }),
  fc.record({
    do: fc.constant('observe' as const),
    source: fc.constantFrom('waiting' as const, 'claim' as const),
    service: anyService,
    value: fc.integer({ min: 1, max: 40 }),
    day,
  }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 3 }) }),
)

const at = (days: number) => Temporal.Instant.from('2026-07-01T18:00:00Z').add({ hours: 24 * days })
let folio = 0

async function happen(act: Act): Promise<void> {
  if (act.do === 'wait') house.clock.advance({ hours: 24 * act.days })
  else if (act.do === 'receive')
    await plantRequests(house, 'huatabampo', [
      {
        ...PLAIN,
        ...{ folio: `R-${++folio}`, kind: act.kind, channel: 'web', serviceId: act.service },
        receivedAt: at(act.day).toString(),
        dueAt: act.due === null ? null : at(act.day + act.due).toString(),
      },
    ])
  else if (act.do === 'observe')
    await write(w => observe(w, [{ source: act.source, at: at(act.day), serviceId: act.service, value: act.value }]))
  else await write(w => change(w, act))
}

const CHANGES = {
  answer: (day: Date) => sql`answered_at = ${day}`,
  reopen: () => sql`answered_at = null, closed_at = null, reopened_times = reopened_times + 1`,
  delay: (day: Date) => sql`due_at = ${day}`,
  classify: () => sql`service_id = case when service_id = ${bache!} then ${lampara!} else ${bache!}::bigint end`,
}

async function change(w: Write, act: Extract<Act, { which: number }>): Promise<void> {
  const table = act.do === 'withdraw' ? 'observation' : 'request'
  const set =
    act.do === 'withdraw' ? sql`withdrawn_at = now()` : CHANGES[act.do](new Date(at(act.day).epochMilliseconds))
  await sql`update ${sql.table(table)} set ${set} where organization_id = ${organizationId} and id = (
    select id from ${sql.table(table)} where organization_id = ${organizationId} order by id
    offset ${act.which} % greatest(1, (select count(*) from ${sql.table(table)})) limit 1)`.execute(w.db)
}

const numbers = (figures: readonly Figure[]) =>
  figures
    .map(figure => ({ ...figure, at: '' }))
    .toSorted((a, b) => a.indicatorId - b.indicatorId || a.period.startsOn.localeCompare(b.period.startsOn))

const full = () =>
  read(async r => {
    const indicators = await indicatorsById(r, ids)
    const computed = [...(await compute(r, indicators, PERIODS[0]!)), ...(await compute(r, indicators, PERIODS[1]!))]
    return numbers(computed.map(one => liveFigure(r, one)))
  })

/** What is at hand without reading anew may be less than all, never another; asked to read anew, it is all. */
async function nothingOldIsKnown(expected: readonly Figure[]) {
  const known = await read(r => knownFigures(r, ids, PERIODS))
  for (const figure of numbers([...known.values()].flat()))
    assert.ok(expected.some(one => isDeepStrictEqual(one, figure)))
  const cells = ids.flatMap(indicatorId => PERIODS.map(period => ({ indicatorId, period })))
  const all = await read(r => knownFigures(r, ids, PERIODS, cells))
  assert.deepEqual(numbers([...all.values()].flat()), expected)
}

test('whatever happens, what is read is what reading everything anew would give, before and after it is brought up to date', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 5, maxLength: 12 }), async acts => {
      for (const act of acts) {
        await happen(act)
        const expected = await full()
        assert.deepEqual(numbers(await read(r => readingsOf(r, ids, PERIODS))), expected)
        await nothingOldIsKnown(expected)
        if (act.do === 'wait') continue
        await write(refresh)
        const cached = await read(async r => cachedReadings(r, await indicatorsById(r, ids), PERIODS))
        assert.equal(cached.length, ids.length * PERIODS.length)
        assert.deepEqual(numbers(cached), expected)
      }
    }),
    { numRuns: 12 },
  )
})

test('one event touches only the readings that may contain it', async () => {
  await write(refresh)
  await happen({ do: 'observe', source: 'waiting', service: bache!, value: 7, day: 100 })
  const touched = await write(refresh)
  assert.deepEqual(
    touched.map(({ indicatorId, period }) => [ids.indexOf(indicatorId), period.startsOn]),
    [[3, '2026-10-01']],
  )
})
