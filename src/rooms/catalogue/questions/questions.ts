import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'

export const QUESTION_KINDS = ['text', 'number', 'list', 'several', 'date'] as const

export interface QuestionDraft {
  label: string
  hint: string
  kind: (typeof QUESTION_KINDS)[number]
  options: string[]
  required: boolean
  active: boolean
}

/** Questions of a service in their order, those no longer asked at the end. */
export async function questionsOf(read: Read, serviceId: number) {
  return read.db
    .selectFrom('service_question')
    .select(['id', 'code', 'place', 'label', 'hint', 'kind', 'options', 'required', 'active'])
    .where('organization_id', '=', read.organizationId)
    .where('service_id', '=', serviceId)
    .orderBy('active', 'desc')
    .orderBy('place')
    .orderBy('id')
    .execute()
}

export type Question = Awaited<ReturnType<typeof questionsOf>>[number]

export async function addQuestion(write: Write, serviceId: number, draft: QuestionDraft): Promise<void> {
  const others = await questionsOf(write, serviceId)
  const code = freeCode(
    draft.label,
    others.map(other => other.code),
  )
  const place = Math.max(0, ...others.map(other => other.place)) + 1
  await write.db
    .insertInto('service_question')
    .values({ organization_id: write.organizationId, service_id: serviceId, code, place, ...draft })
    .execute()
  await write.event({
    name: 'service.question-added',
    subject: 'service',
    subjectId: serviceId,
    data: { label: draft.label },
  })
}

/** Changes a question but not how it is answered: answers given under the old way must stay readable. */
export async function changeQuestion(write: Write, serviceId: number, before: Question, draft: QuestionDraft) {
  const { kind: _kind, ...changed } = draft
  await write.db
    .updateTable('service_question')
    .set(changed)
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', before.id)
    .execute()
  const { id: _id, code: _code, place: _place, kind: _was, ...known } = before
  const data = { question: before.label, ...changesBetween(known, changed) }
  await write.event({ name: 'service.question-changed', subject: 'service', subjectId: serviceId, data })
}

/** Swaps a question with the one before (-1) or after (1) it; false when there is no such question. */
export async function moveQuestion(write: Write, serviceId: number, id: number, by: -1 | 1): Promise<boolean> {
  const asked = (await questionsOf(write, serviceId)).filter(question => question.active)
  const index = asked.findIndex(question => question.id === id)
  const to = index + by
  if (index < 0) return false
  // Pressed twice, it is already at the end.
  if (to < 0 || to >= asked.length) return true
  const order = asked.toSpliced(index, 1).toSpliced(to, 0, asked[index]!)
  for (const [place, question] of order.entries())
    await write.db
      .updateTable('service_question')
      .set({ place: place + 1 })
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', question.id)
      .execute()
  await write.event({
    name: 'service.question-moved',
    subject: 'service',
    subjectId: serviceId,
    data: { order: order.map(question => question.label) },
  })
  return true
}

/** A short name for the answers' column, from the words of the question, that no other question of the service has. */
export function freeCode(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 30)
    .replace(/_+$/, '')
  const base = words || 'pregunta'
  for (let n = 1; ; n++) {
    const code = n === 1 ? base : `${base}_${n}`
    if (!taken.includes(code)) return code
  }
}
