/** What a year of charters looks like in numbers; all from what the system keeps. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { type Certificate, renewalsInARow } from '../read/certificates.queries.ts'
import { coverage } from '../read/coverage.ts'
import { publicCharters } from '../read/public-charters.ts'
import { resultsOf } from '../show/results.ts'
import { tallyOf } from '../show/tally.ts'
import type { PracticeFigures } from './vocabulary.ts'

export async function practiceFigures(read: Read, year: number): Promise<PracticeFigures> {
  const { total, units } = await coverage(read)
  const charters = await publicCharters(read)
  const { results } = await resultsOf(read, { ended: { since: `${year}-01-01` } })
  const { kept, broken, noData } = tallyOf(
    results.filter(({ period }) => period.endsOn <= `${year}-12-31`).map(({ judgement }) => judgement),
  )
  return {
    services: total.services,
    charters: charters.filter(({ state }) => state === 'in_force').length,
    certified: charters.filter(({ certified }) => certified).length,
    units: units.length,
    unitsWithCharter: units.filter(({ withCharter }) => withCharter > 0).length,
    commitments: charters.reduce((sum, { commitments }) => sum + commitments, 0),
    ...{ kept, broken, noData },
    renewals: await longestRenewals(read),
    ...(await workOf(read, year)),
  }
}

/** Of all charters, the longest chain that reaches the newest certificate. */
async function longestRenewals(read: Read): Promise<number> {
  const { rows } = await sql<Certificate & { charterId: number }>`
    select charter_id as "charterId", id, norm, body, number, kind, granted_on as "grantedOn", expires_on as "expiresOn",
      withdrawn_on as "withdrawnOn", note, evidence_file_id as "evidenceFileId"
    from certification where organization_id = ${read.organizationId}
    order by charter_id, granted_on, id`.execute(read.db)
  const chains = [...Map.groupBy(rows, row => row.charterId).values()].map(chain => renewalsInARow(chain))
  return Math.max(0, ...chains)
}

type Work = Pick<PracticeFigures, 'since' | 'trained' | 'sessions' | 'studies' | 'claims'>

async function workOf(read: Read, year: number): Promise<Work> {
  const of = read.organizationId
  const [first, after] = [`${year}-01-01`, `${year + 1}-01-01`]
  const { rows } = await sql<Work>`
    select (select extract(year from min(in_force_from))::int from charter_version
        where organization_id = ${of} and published_at is not null) as since,
      (select coalesce(sum(attendees), 0)::int from charter_training where organization_id = ${of} and held_on < ${after}::date) as trained,
      (select count(*)::int from charter_training where organization_id = ${of} and held_on < ${after}::date) as sessions,
      (select count(*)::int from expectation_study where organization_id = ${of} and carried_out_on < ${after}::date) as studies,
      (select count(*)::int from commitment_claim where organization_id = ${of}
        and claimed_at >= ${first}::date and claimed_at < ${after}::date) as claims`.execute(read.db)
  return rows[0]!
}
