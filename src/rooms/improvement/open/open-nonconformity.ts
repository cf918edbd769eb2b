import { Temporal } from 'temporal-polyfill'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { today } from '../../organization/index.ts'
import { earlierOf } from '../recurrence/recurrence.queries.ts'
import { listAffected } from '../remedies/list-affected.ts'
import { DEFAULT_CYCLE_DAYS, type Kind, type Origin, type Severity, STEP_DAYS } from '../vocabulary.ts'
import { nextFolio } from './folio.ts'

export interface NonconformityDraft {
  /** The same key opens one only; null for what is written by hand. */
  originKey: string | null
  kind?: Kind
  origin: Origin
  /** The record it comes from: `commitment` and its identity. */
  subject?: string | null
  subjectId?: number | null
  /** The same thing under other identities, so that a recurrence is noticed: a promise in other versions of its charter. */
  sameSubjects?: readonly number[]
  /** Where that record is looked at, below the organization's address. */
  originPath?: string
  title: string
  description: string
  severity: Severity
  unitId: number
  serviceId?: number | null
  ownerPositionId?: number | null
  /** Last day of what it is about, when that is known: of the period in which a promise was broken. Otherwise the day it is noticed. */
  occurredOn?: string
  /** Day by which its plan must have been carried out. */
  dueOn: string
  /** Days after the actions at which their effect can be seen. */
  cycleDays?: number
  /** Requests of those it affected, with the remedy that was promised to them, if any was. */
  affected?: readonly { requestId: number; remedy?: string }[]
}

export interface Opened {
  id: number
  folio: string
  /** False when this origin had opened it before. */
  opened: boolean
  /** The earlier one that it repeats. */
  recurrenceOf: number | null
}

/**
 * Opens it with folio `NC-{year}-{sequence}` and tells its owner by mail. One with the same unit and subject in the last
 * twelve months makes it a recurrence.
 */
export async function openNonconformity(write: Write, draft: NonconformityDraft): Promise<Opened> {
  const day = Temporal.PlainDate.from(await today(write))
  const folio = await nextFolio(write, day.year, () => openedBy(write, draft.originKey))
  if (typeof folio !== 'string') return { ...folio, opened: false }
  const occurredOn = draft.occurredOn ?? day.toString()
  const recurrenceOf = await earlierOf(write, {
    unitId: draft.unitId,
    subject: draft.subject ?? null,
    subjectId: draft.subjectId ?? null,
    sameSubjects: draft.sameSubjects,
    occurredOn,
  })
  const { id } = await insert(write, draft, { folio, day, occurredOn, recurrenceOf: recurrenceOf?.id ?? null })
  await listAffected(write, id, draft.affected ?? [])
  await write.event({
    name: 'nonconformity.opened',
    subject: 'nonconformity',
    subjectId: id,
    data: { folio, origin: draft.origin, recurrenceOf: recurrenceOf?.folio ?? null },
  })
  await write.job('improvement.notify-owner', { nonconformity: id }, { key: `nc-${write.organizationId}-${id}` })
  return { id, folio, opened: true, recurrenceOf: recurrenceOf?.id ?? null }
}

async function insert(
  write: Write,
  draft: NonconformityDraft,
  {
    folio,
    day,
    occurredOn,
    recurrenceOf,
  }: { folio: string; day: Temporal.PlainDate; occurredOn: string; recurrenceOf: number | null },
) {
  return write.db
    .insertInto('nonconformity')
    .values({
      organization_id: write.organizationId,
      folio,
      kind: draft.kind ?? 'nonconformity',
      origin: draft.origin,
      subject: draft.subject ?? null,
      subject_id: draft.subjectId ?? null,
      origin_key: draft.originKey,
      origin_path: draft.originPath ?? '',
      title: draft.title.slice(0, 200),
      description: draft.description.slice(0, 4000),
      severity: draft.severity,
      unit_id: draft.unitId,
      service_id: draft.serviceId ?? null,
      owner_position_id: draft.ownerPositionId ?? null,
      detected_at: toDate(write.now),
      detected_by: write.actorId,
      occurred_on: occurredOn,
      due_on: draft.dueOn,
      step_due_on: day.add({ days: STEP_DAYS.detected }).toString(),
      cycle_days: draft.cycleDays ?? DEFAULT_CYCLE_DAYS,
      recurrence_of: recurrenceOf,
      systemic: recurrenceOf !== null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

async function openedBy(read: Read, originKey: string | null) {
  if (originKey === null) return undefined
  return read.db
    .selectFrom('nonconformity')
    .select(['id', 'folio', 'recurrence_of as recurrenceOf'])
    .where('organization_id', '=', read.organizationId)
    .where('origin_key', '=', originKey)
    .executeTakeFirst()
}
