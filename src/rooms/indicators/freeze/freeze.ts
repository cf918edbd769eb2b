/** Freezing a period: what was given for it stays, because a report was signed over it. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { measure } from '../measure/measure.ts'
import { figuresOf } from '../read/figures-of.ts'
import type { Figure, Period } from '../vocabulary.ts'

/** Measures what was not measured yet, and freezes; what was frozen already stays as it was. @param cause what froze it: `charter-report` */
export async function freeze(
  write: Write,
  indicatorIds: readonly number[],
  period: Period,
  cause: string,
  causeId: number | null,
): Promise<Figure[]> {
  const figures = await measure(write, indicatorIds, period)
  const rows = figures.map(({ indicatorId, measurementId }) => ({
    organization_id: write.organizationId,
    indicator_id: indicatorId,
    starts_on: period.startsOn,
    ends_on: period.endsOn,
    measurement_id: measurementId!,
    cause,
    cause_id: causeId,
    frozen_by: write.actorId,
    frozen_at: toDate(write.now),
  }))
  if (rows.length === 0) return []
  const frozen = await write.db
    .insertInto('frozen_period')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .returning('indicator_id')
    .execute()
  for (const { indicator_id } of frozen)
    await write.event({
      name: 'indicator.frozen',
      subject: 'indicator',
      subjectId: indicator_id,
      data: { from: period.startsOn, to: period.endsOn, cause, causeId },
    })
  return figuresOf(write, indicatorIds, [period])
}
