/**
 * The handle a function receives says what it may do: `Read` looks, `Write` changes.
 * Both work for one organization inside one transaction; row level security refuses the rest.
 */
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database, Json } from './tables.generated.ts'
import { toDate } from './time.ts'

/** Who and when a transaction works for. */
export interface Scope {
  organizationId: number
  actorId: number | null
  now: Temporal.Instant
}

export interface Read extends Scope {
  readonly db: Kysely<Database>
}

export interface EventDraft {
  /** Past fact, `subject.happened`: `request.referred`. */
  name: string
  subject: string
  subjectId: number
  positionId?: number | null
  data?: Json
}

export interface Write extends Read {
  readonly writes: true
  /** The same transaction in the name of a person, once it is known who it is. */
  as(actorId: number | null): Write
  /** The same transaction for another organization; only the owner's connection sees its rows. */
  of(organizationId: number): Write
  /** Appends what happened, in the same transaction, with the actor and instant of the scope. */
  event(draft: EventDraft): Promise<void>
  /** Plans a job in the same transaction; the organization travels with it. */
  job(task: string, payload: Record<string, Json>, options?: { runAt?: Temporal.Instant; key?: string }): Promise<void>
}

export function readHandle(db: Kysely<Database>, scope: Scope): Read {
  return { ...scope, db }
}

export function writeHandle(db: Kysely<Database>, scope: Scope): Write {
  return {
    ...scope,
    db,
    writes: true,
    as: actorId => writeHandle(db, { ...scope, actorId }),
    of: organizationId => writeHandle(db, { ...scope, organizationId }),
    async event(draft) {
      await db
        .insertInto('event')
        .values({
          organization_id: scope.organizationId,
          at: toDate(scope.now),
          name: draft.name,
          subject: draft.subject,
          subject_id: draft.subjectId,
          actor_id: scope.actorId,
          position_id: draft.positionId ?? null,
          data: JSON.stringify(draft.data ?? {}),
        })
        .execute()
    },
    async job(task, payload, options = {}) {
      const body = JSON.stringify({ ...payload, organization: scope.organizationId })
      const runAt = options.runAt ? toDate(options.runAt) : null
      await sql`select add_job(${task}, ${body}::jsonb, ${runAt}::timestamptz, ${options.key ?? null}::text)`.execute(
        db,
      )
    },
  }
}
