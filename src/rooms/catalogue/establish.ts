/** Putting services into the catalogue all at once: at founding and by import. */

import type { TermUnit } from '../../platform/calendar/index.ts'
import type { Write } from '../../platform/db/handles.ts'

export interface QuestionDraft {
  code: string
  label: string
  hint: string
  kind: 'text' | 'number' | 'list' | 'several' | 'date'
  options: string[]
  required: boolean
}

export interface ServiceDraft {
  code: string
  name: string
  purpose: string
  keywords: string[]
  need: string
  unitId: number
  kinds: string[]
  term: { amount: number; unit: TermUnit }
  location: 'required' | 'optional' | 'none'
  allowsAnonymous: boolean
  legalBasis: string
  charter: 'none' | 'charter' | 'certified'
  questions: QuestionDraft[]
}

/** Creates services with their questions and returns their identities by code. */
export async function addServices(write: Write, drafts: ServiceDraft[]): Promise<Map<string, number>> {
  if (drafts.length === 0) return new Map()
  const { organizationId: organization_id } = write
  const rows = await write.db
    .insertInto('service')
    .values(
      drafts.map(draft => ({
        organization_id,
        code: draft.code,
        name: draft.name,
        purpose: draft.purpose,
        keywords: draft.keywords,
        need: draft.need,
        unit_id: draft.unitId,
        kinds: draft.kinds,
        term_amount: draft.term.amount,
        term_unit: draft.term.unit,
        location: draft.location,
        allows_anonymous: draft.allowsAnonymous,
        legal_basis: draft.legalBasis,
        charter: draft.charter,
      })),
    )
    .returning(['id', 'code'])
    .execute()
  const ids = new Map(rows.map(row => [row.code, row.id]))
  const questions = drafts.flatMap(draft =>
    draft.questions.map((question, index) => ({
      organization_id,
      service_id: ids.get(draft.code)!,
      place: index + 1,
      ...question,
    })),
  )
  if (questions.length > 0) await write.db.insertInto('service_question').values(questions).execute()
  return ids
}
