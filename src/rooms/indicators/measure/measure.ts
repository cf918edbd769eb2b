/**
 * Taking measurements: what is read now becomes a figure that was given, with everything it was made of. Another one is taken
 * when what happened changed since; a frozen period takes no other unless somebody gives a reason.
 */
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { recordKindOf } from '../formula/evaluate.ts'
import { type Fact, populationsOf } from '../formula/facts.ts'
import { indicatorsById, versionFor } from '../indicators.queries.ts'
import { type Computed, computeWith } from '../read/compute.ts'
import { figuresOf } from '../read/figures-of.ts'
import { type Given, givenFigures } from '../read/given.queries.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { knownUntil } from './known-until.ts'

/** Kept as the reason of a measurement that nobody asked for: the words of the page say it. */
export const CHANGED_SINCE = 'changed-since'

interface Options {
  /** A person's, needed where the period is frozen. */
  reason?: string
  /** Only what was known by this instant; by default, all that is known now. */
  until?: Temporal.Instant
}

/** Measures what is not frozen, or all of it for a reason. @returns the figures given for these indicators, new or as they were */
export async function measure(
  write: Write,
  indicatorIds: readonly number[],
  period: Period,
  { reason, until: earlier }: Options = {},
): Promise<Figure[]> {
  await lockIndicators(write, indicatorIds)
  const before = new Map((await givenFigures(write, indicatorIds, [period])).map(given => [given.indicatorId, given]))
  const open = indicatorIds.filter(id => before.get(id)?.standing !== 'frozen' || (reason && write.actorId !== null))
  const until = earlier ?? (await knownUntil(write))
  const indicators = await indicatorsById(write, open)
  const chosen = indicators.map(indicator => ({ indicator, version: versionFor(indicator, period) }))
  const computed = await computeWith(write, chosen, period, until)
  const due = computed.filter(one => isNews(one, before.get(one.indicator.id), reason))
  await keep(
    write,
    due.map(one => rowOf(write, one, until, before.get(one.indicator.id), reason)),
  )
  return figuresOf(write, indicatorIds, [period])
}

/** Two who measure the same at once take turns, and the second finds the first one's figure. */
export async function lockIndicators(write: Write, ids: readonly number[]): Promise<void> {
  await sql`select from indicator where organization_id = ${write.organizationId} and id = any(${ids}::bigint[])
    order by id for no key update`.execute(write.db)
}

function isNews(computed: Computed, before: Given | undefined, reason: string | undefined): boolean {
  if (!before || reason) return true
  const changed = before.fingerprint !== computed.fingerprint
  return changed || (!before.byHand && before.status !== computed.status)
}

const METHODS: Partial<Record<Fact['population'], string>> = {
  satisfaction: 'survey',
  waiting: 'manual',
  attention: 'manual',
  mystery_visit: 'mystery_visit',
  site_visit: 'site_visit',
  declared: 'manual',
}

/** How it was obtained; what was brought in a file says so. */
function methodOf({ version, imported }: Computed): string {
  const [first] = populationsOf(version.formula)
  if (imported) return 'import'
  return (first && METHODS[first]) ?? 'system'
}

type Row = ReturnType<typeof rowOf>

function rowOf(
  write: Write,
  computed: Computed,
  until: Temporal.Instant,
  before: Given | undefined,
  reason: string | undefined,
) {
  return {
    organization_id: write.organizationId,
    indicator_id: computed.indicator.id,
    indicator_version_id: computed.version.id,
    starts_on: computed.period.startsOn,
    ends_on: computed.period.endsOn,
    number: (before?.number ?? 0) + 1,
    numerator: computed.numerator,
    denominator: computed.denominator,
    value: computed.value,
    base: computed.base,
    status: computed.status,
    method: methodOf(computed),
    record_kind: recordKindOf(computed.version.formula),
    records: computed.records,
    counted: computed.counted,
    fingerprint: computed.fingerprint,
    data_until: toDate(until),
    reason: reason ?? (before ? CHANGED_SINCE : ''),
    taken_by: write.actorId,
    taken_at: toDate(write.now),
  }
}

const BATCH = 200

async function keep(write: Write, rows: Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await write.db
      .insertInto('measurement')
      .values(rows.slice(from, from + BATCH))
      .execute()
  for (const row of rows)
    await write.event({
      name: row.number === 1 ? 'indicator.measured' : 'indicator.measured-again',
      subject: 'indicator',
      subjectId: row.indicator_id,
      data: { from: row.starts_on, to: row.ends_on, number: row.number, reason: row.reason },
    })
}
