import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath, seesCase } from '../../requests/index.ts'
import type { Kind, Origin, Severity } from '../vocabulary.ts'
import { wrong } from './check-draft.ts'
import { openNonconformity } from './open-nonconformity.ts'
import { openWords } from './words.ts'

export interface HandDraft {
  kind: Kind
  origin: Origin
  /** Folio of the request it comes from, if any. */
  about: string
  title: string
  description: string
  severity: Severity
  unitId: number
  serviceId: number | null
  ownerPositionId: number | null
  dueOn: string
}

/** Opens what somebody noticed. A request it comes from is its origin, and who brought it is the first affected. */
export async function openByHand(
  write: Write,
  visit: Visit,
  draft: HandDraft,
): Promise<{ id: number; folio: string; earlier: string | null } | Refusal> {
  const errors = await wrong(write, visit, draft)
  const request = draft.about ? await requestByFolio(write, draft.about) : undefined
  if (draft.about && !(request && (await seesCase(write, visit, request.id))))
    errors.about = visit.words(openWords).aboutUnknown
  if (Object.keys(errors).length > 0) return refuse(errors)
  const { about, ...facts } = draft
  const opened = await openNonconformity(write, {
    ...facts,
    originKey: null,
    ...(request && {
      subject: 'request',
      subjectId: request.id,
      originPath: casePath(request.id),
      serviceId: facts.serviceId ?? request.serviceId,
      affected: [{ requestId: request.id }],
    }),
  })
  return { ...opened, earlier: opened.recurrenceOf === null ? null : await folioOf(write, opened.recurrenceOf) }
}

async function requestByFolio(read: Read, folio: string) {
  return read.db
    .selectFrom('request')
    .select(['id', 'service_id as serviceId'])
    .where('organization_id', '=', read.organizationId)
    .where('folio', '=', folio.toUpperCase())
    .executeTakeFirst()
}

async function folioOf(read: Read, id: number): Promise<string> {
  const { folio } = await read.db
    .selectFrom('nonconformity')
    .select('folio')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return folio
}
