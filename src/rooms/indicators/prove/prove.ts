/** Proof of every figure that was given: what the events say that was known when it was taken gives it again. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { periodKey } from '../periods.ts'
import { type Computed, computeWith } from '../read/compute.ts'
import type { Period } from '../vocabulary.ts'

export interface Measured {
  indicatorId: number
  code: string
  versionId: number
  startsOn: string
  endsOn: string
  number: number
  numerator: number | null
  denominator: number | null
  value: number | null
  fingerprint: string
  byHand: boolean
  until: Date
}

export interface Proof {
  measured: Measured
  /** `by-hand`: a person wrote it, with a reason, and nothing else can give it again. */
  verdict: 'same' | 'different' | 'by-hand'
  again: Pick<Computed, 'numerator' | 'denominator' | 'value'> | null
}

/** Proofs one period and instant after another, so that little is held at a time. */
export async function* prove(read: Read): AsyncGenerator<Proof> {
  const all = await measurements(read)
  const indicators = new Map(
    (await indicatorsById(read, [...new Set(all.map(({ indicatorId }) => indicatorId))])).map(one => [one.id, one]),
  )
  const groups = Map.groupBy(all, one => `${periodKey(one)} ${one.until.toISOString()}`)
  for (const group of groups.values()) {
    const [first] = group as [Measured, ...Measured[]]
    const readings = group.filter(({ byHand }) => !byHand)
    const chosen = readings.map(one => {
      const indicator = indicators.get(one.indicatorId)!
      return { indicator, version: indicator.versions.find(({ id }) => id === one.versionId)! }
    })
    const period: Period = { startsOn: first.startsOn, endsOn: first.endsOn }
    const again = await computeWith(read, chosen, period, toInstant(first.until))
    for (const [index, measured] of readings.entries()) yield compared(measured, again[index]!)
    for (const measured of group.filter(({ byHand }) => byHand)) yield { measured, verdict: 'by-hand', again: null }
  }
}

function compared(measured: Measured, again: Computed): Proof {
  const same =
    measured.fingerprint === again.fingerprint &&
    isNear(measured.numerator, again.numerator) &&
    isNear(measured.denominator, again.denominator)
  return { measured, verdict: same ? 'same' : 'different', again }
}

const isNear = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))

async function measurements(read: Read): Promise<Measured[]> {
  const { rows } = await sql<Measured>`
    select m.indicator_id as "indicatorId", i.code, m.indicator_version_id as "versionId", m.starts_on as "startsOn",
      m.ends_on as "endsOn", m.number, m.numerator, m.denominator, m.value, m.fingerprint, m.by_hand as "byHand",
      m.data_until as until
    from measurement m join indicator i on i.organization_id = m.organization_id and i.id = m.indicator_id
    where m.organization_id = ${read.organizationId}
    order by m.starts_on, m.ends_on, m.data_until, i.code, m.number`.execute(read.db)
  return rows
}
