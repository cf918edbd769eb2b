/**
 * Which promises a period is judged by: those in force on its first day. One that changes in the middle of a quarter is judged
 * from the next one on, and one that begins then is not judged before: nobody answers for what was not promised when it began.
 */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Frequency, Period, Target } from '../../indicators/index.ts'
import { targetOf } from '../read/commitments.queries.ts'
import { bindingOn } from './binding-on.ts'

export interface CommitmentToJudge {
  commitmentId: number
  code: string
  statement: string
  remedy: string
  charterId: number
  charterCode: string
  charterTitle: string
  unitId: number
  versionId: number
  versionNumber: number
  indicatorId: number
  /** How often its indicator is measured: a quarter judges only the quarterly ones. */
  frequency: Frequency
  target: Target
}

type Row = Omit<CommitmentToJudge, 'target'> & {
  comparator: string | null
  target: number | null
  target_upper: number | null
}

/** Promises that bind on the first day of the period; of one charter when it is given. */
export async function commitmentsToJudge(read: Read, period: Period, charterId?: number): Promise<CommitmentToJudge[]> {
  const day = period.startsOn
  const { rows } = await sql<Row>`
    select k.id as "commitmentId", k.code, k.statement, k.remedy, c.id as "charterId", c.code as "charterCode",
      c.title as "charterTitle", c.unit_id as "unitId", v.id as "versionId", v.number as "versionNumber",
      i.id as "indicatorId", i.frequency, k.comparator, k.target, k.target_upper
    from charter_version v
    join charter c on c.organization_id = v.organization_id and c.id = v.charter_id
    join commitment k on k.organization_id = v.organization_id and k.version_id = v.id
    join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
    where v.organization_id = ${read.organizationId} and ${bindingOn(day)}
      and coalesce(k.valid_from, ${day}::date) <= ${day}::date and coalesce(k.valid_to, ${day}::date) >= ${day}::date
      and (${charterId ?? null}::bigint is null or c.id = ${charterId ?? null}::bigint)
    order by c.title, c.id, k.place, k.id`.execute(read.db)
  return rows.flatMap(({ comparator, target, target_upper, ...rest }) => {
    const promised = targetOf({ comparator, target, target_upper })
    return promised ? [{ ...rest, target: promised }] : []
  })
}
