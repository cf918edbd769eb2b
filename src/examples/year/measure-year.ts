/** Measures each quarter of the year some days after it ended, as the quality office does. */
import { Temporal } from 'temporal-polyfill'
import type { Example } from '../../../examples/read.ts'
import { type Write, writeHandle } from '../../platform/db/handles.ts'
import { measure, type Period, periodsOf } from '../../rooms/indicators/index.ts'
import type { Places } from '../charters.ts'

type Year = NonNullable<Example['year']>

/** Days after the end of a quarter, at noon. */
const MEASURED_AFTER = 10
const MEASURES = 'analista-calidad'

export async function measureYear(write: Write, { organization }: Example, year: Year, { positions, holders }: Places) {
  const actorId = holders.get(positions.get(MEASURES)!) ?? null
  const indicators = await write.db
    .selectFrom('indicator')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .orderBy('id')
    .execute()
  const ids = indicators.map(({ id }) => id)
  for (const period of periodsOf('quarterly', year.starts, year.ends)) {
    const now = daysAfter(period, MEASURED_AFTER, organization.timeZone)
    if (Temporal.Instant.compare(now, write.now) > 0) return
    await measure(writeHandle(write.db, { ...write, actorId, now }), ids, period)
  }
}

/** Noon of so many days after the last one of a period. */
export function daysAfter({ endsOn }: Period, days: number, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(endsOn).add({ days }).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant()
}
