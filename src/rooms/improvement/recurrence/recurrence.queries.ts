/**
 * The same thing again within twelve months: the same subject in the same unit, or the same cause in the same unit or service. What
 * counts is when it happened, not when it was noticed: a period may be followed up after a later one.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { RECURRENCE_MONTHS } from '../vocabulary.ts'

export interface Earlier {
  id: number
  folio: string
  title: string
}

interface Repeated {
  unitId: number
  subject: string | null
  subjectId: number | null
  /** The same thing under other identities: a promise in other versions of its charter. */
  sameSubjects?: readonly number[]
  /** Day on which it happened. */
  occurredOn: string
}

/** What was unfounded or annulled did not happen, so nothing repeats it. */
function before(read: Read, occurredOn: RawBuilder<string>) {
  return read.db
    .selectFrom('nonconformity as n')
    .select(['n.id', 'n.folio', 'n.title'])
    .where('n.organization_id', '=', read.organizationId)
    .where(
      sql<SqlBool>`n.occurred_on between (${occurredOn} - make_interval(months => ${RECURRENCE_MONTHS}))::date and ${occurredOn}`,
    )
    .where('n.state', 'not in', ['unfounded', 'annulled'])
    .orderBy('n.occurred_on', 'desc')
    .orderBy('n.id', 'desc')
    .limit(1)
}

/** The latest about the same subject in the same unit; undefined when the subject is not known. */
export async function earlierOf(
  read: Read,
  { unitId, subject, subjectId, sameSubjects = [], occurredOn }: Repeated,
): Promise<Earlier | undefined> {
  if (subject === null || subjectId === null) return undefined
  return before(read, sql`${occurredOn}::date`)
    .where('n.unit_id', '=', unitId)
    .where('n.subject', '=', subject)
    .where('n.subject_id', 'in', [subjectId, ...sameSubjects])
    .executeTakeFirst()
}

/** The latest with the same cause in the same unit or for the same service, of what happened no later than this one. */
export async function earlierByCause(
  read: Read,
  one: { id: number; unitId: number; serviceId: number | null; cause: string },
): Promise<Earlier | undefined> {
  const own = sql`select occurred_on from nonconformity where organization_id = ${read.organizationId} and id = ${one.id}`
  return before(read, sql`(${own})`)
    .where('n.cause_code', '=', one.cause)
    .where(sql<SqlBool>`(n.occurred_on, n.id) < ((${own}), ${one.id})`)
    .where(eb =>
      eb.or([
        eb('n.unit_id', '=', one.unitId),
        ...(one.serviceId === null ? [] : [eb('n.service_id', '=', one.serviceId)]),
      ]),
    )
    .executeTakeFirst()
}

/** One by its identity, to say what is repeated. */
export async function earlierById(read: Read, id: number): Promise<Earlier | undefined> {
  return read.db
    .selectFrom('nonconformity')
    .select(['id', 'folio', 'title'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}
