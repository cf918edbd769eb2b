import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { reasonWords } from './words.ts'

export async function reasons(read: Read) {
  return read.db
    .selectFrom('inadmissibility_reason')
    .select([
      'id',
      'code',
      'name',
      'citizen_text as citizenText',
      'next_step as nextStep',
      'legal_basis as legalBasis',
      'active',
    ])
    .where('organization_id', '=', read.organizationId)
    .orderBy('active', 'desc')
    .orderBy('name')
    .execute()
}

export type Reason = Awaited<ReturnType<typeof reasons>>[number]
export type ReasonDraft = Omit<Reason, 'id'>

/** Writes a new reason, or changes one. */
export async function saveReason(write: Write, visit: Visit, before: Reason | null, draft: ReasonDraft) {
  const refused = await taken(write, visit, draft.code, before)
  if (refused) return refused
  const { citizenText, nextStep, legalBasis, ...rest } = draft
  const row = { ...rest, citizen_text: citizenText, next_step: nextStep, legal_basis: legalBasis }
  if (before) {
    await write.db
      .updateTable('inadmissibility_reason')
      .set(row)
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', before.id)
      .execute()
    const { id, ...was } = before
    const data = changesBetween(was, draft)
    await write.event({ name: 'reason.changed', subject: 'reason', subjectId: id, data })
    return undefined
  }
  const { id } = await write.db
    .insertInto('inadmissibility_reason')
    .values({ organization_id: write.organizationId, ...row })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({ name: 'reason.added', subject: 'reason', subjectId: id, data: { name: draft.name } })
  return undefined
}

async function taken(read: Read, visit: Visit, code: string, before: Reason | null): Promise<Refusal | undefined> {
  const other = (await reasons(read)).find(reason => reason.code === code && reason.id !== before?.id)
  return other ? refuse({ code: visit.words(reasonWords).takenCode }) : undefined
}
