/** Putting services into the catalogue all at once, already published: at founding and by import. */

import type { TermUnit } from '../../platform/calendar/index.ts'
import type { Write } from '../../platform/db/handles.ts'
import { toDate } from '../../platform/db/time.ts'
import { governing } from './publish/governing.ts'
import {
  inOrder,
  KINDS,
  type Kind,
  type LocationRule,
  NO_DETAILS,
  type RecordDetails,
  SERVICE_CHANNELS,
  type ServiceRecord,
} from './vocabulary.ts'

export type { RecordDetails } from './vocabulary.ts'

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
  location: LocationRule
  allowsAnonymous: boolean
  questions: QuestionDraft[]
  /** What more its record says; left out, nothing. */
  details?: Partial<RecordDetails>
}

/** Creates services with their first publication and their questions, and returns their identities by code. */
export async function addServices(write: Write, drafts: ServiceDraft[]): Promise<Map<string, number>> {
  if (drafts.length === 0) return new Map()
  const { organizationId: organization_id } = write
  const records = new Map(drafts.map(draft => [draft.code, recordFrom(draft)]))
  const rows = await write.db
    .insertInto('service')
    .values(
      drafts.map(({ code }) => ({
        ...{ organization_id, code, version: 1 },
        ...governing(records.get(code)!),
      })),
    )
    .returning(['id', 'code'])
    .execute()
  const ids = new Map(rows.map(row => [row.code, row.id]))
  await addPublications(write, rows, records)
  await addQuestions(write, drafts, ids)
  return ids
}

async function addPublications(
  write: Write,
  services: { id: number; code: string }[],
  records: ReadonlyMap<string, ServiceRecord>,
): Promise<void> {
  const published_at = toDate(write.now)
  await write.db
    .insertInto('service_version')
    .values(
      services.map(({ id, code }) => ({
        ...{
          organization_id: write.organizationId,
          service_id: id,
          number: 1,
          published_by: write.actorId,
          published_at,
        },
        record: JSON.stringify(records.get(code)),
      })),
    )
    .execute()
}

async function addQuestions(write: Write, drafts: ServiceDraft[], ids: ReadonlyMap<string, number>): Promise<void> {
  const questions = drafts.flatMap(draft =>
    draft.questions.map((question, index) => ({
      organization_id: write.organizationId,
      service_id: ids.get(draft.code)!,
      place: index + 1,
      ...question,
    })),
  )
  if (questions.length > 0) await write.db.insertInto('service_question').values(questions).execute()
}

const recordFrom = (draft: ServiceDraft): ServiceRecord => ({
  ...NO_DETAILS,
  ...draft.details,
  channels: inOrder(SERVICE_CHANNELS, draft.details?.channels ?? []),
  name: draft.name,
  purpose: draft.purpose,
  keywords: draft.keywords,
  need: draft.need,
  unitId: draft.unitId,
  kinds: inOrder(KINDS, draft.kinds as Kind[]),
  term: draft.term,
  location: draft.location,
  anonymous: draft.allowsAnonymous,
})
