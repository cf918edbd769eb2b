/** Everything the page of one case shows; each query by an index that begins with the case. */
import type { Account } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import type { Locale } from '../../../platform/words/words.ts'
import type { Channel, Identity, Kind, Outcome, State } from '../vocabulary.ts'

export interface CaseFile {
  id: number
  folio: string
  kind: Kind
  channel: Channel
  state: State
  outcome: Outcome | null
  identity: Identity
  locale: Locale
  summary: string
  description: string
  address: string
  latitude: number | null
  longitude: number | null
  answers: Json
  receivedAt: Date
  capturedAt: Date
  closedAt: Date | null
  answeredAt: Date | null
  dueAt: Date | null
  warnAt: Date | null
  dueAccount: Account | null
  versionId: number | null
  stepId: number | null
  serviceId: number | null
  serviceName: string | null
  unitId: number | null
  unitName: string | null
  neighbourhoodId: number | null
  neighbourhood: string | null
  capturedBy: string | null
  reopenedTimes: number
  reopenedAt: Date | null
  /** The system it was imported from, and its number there. */
  externalSource: string | null
  externalId: string | null
  /** The one that this repeated one follows. */
  main: { id: number; folio: string; summary: string } | null
  mergedAt: Date | null
}

/** The case with the names of what it points at; undefined when there is none. */
export async function caseById(read: Read, id: number): Promise<CaseFile | undefined> {
  const row = await read.db
    .selectFrom('request as r')
    .leftJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.service_id'),
    )
    .leftJoin('unit as u', j => j.onRef('u.organization_id', '=', 'r.organization_id').onRef('u.id', '=', 'r.unit_id'))
    .leftJoin('neighbourhood as n', j =>
      j.onRef('n.organization_id', '=', 'r.organization_id').onRef('n.id', '=', 'r.neighbourhood_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.captured_by'),
    )
    .leftJoin('request as m', j =>
      j.onRef('m.organization_id', '=', 'r.organization_id').onRef('m.id', '=', 'r.merged_into_id'),
    )
    .select(['r.id', 'r.folio', 'r.kind', 'r.channel', 'r.state', 'r.outcome', 'r.identity', 'r.locale'])
    .select(['r.summary', 'r.description', 'r.address', 'r.latitude', 'r.longitude', 'r.answers'])
    .select(['r.received_at as receivedAt', 'r.captured_at as capturedAt', 'a.name as capturedBy'])
    .select(['r.closed_at as closedAt', 'r.answered_at as answeredAt', 'r.due_at as dueAt', 'r.warn_at as warnAt'])
    .select(['r.due_account as dueAccount', 'r.version_id as versionId', 'r.step_id as stepId'])
    .select(['r.service_id as serviceId', 's.name as serviceName', 'r.unit_id as unitId', 'u.name as unitName'])
    .select(['r.neighbourhood_id as neighbourhoodId', 'n.name as neighbourhood'])
    .select(['r.reopened_times as reopenedTimes', 'r.reopened_at as reopenedAt'])
    .select(['r.external_source as externalSource', 'r.external_id as externalId'])
    .select(['m.id as mainId', 'm.folio as mainFolio', 'm.summary as mainSummary', 'r.merged_at as mergedAt'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { mainId, mainFolio, mainSummary, ...file } = row
  const main = mainId === null ? null : { id: mainId, folio: mainFolio ?? '', summary: mainSummary ?? '' }
  return { ...file, main } as CaseFile
}

export async function caseIdByFolio(read: Read, folio: string): Promise<number | undefined> {
  const row = await read.db
    .selectFrom('request')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('folio', '=', folio)
    .executeTakeFirst()
  return row?.id
}

export interface Requester {
  name: string
  email: string
  telephone: string
}

export async function requesterOf(read: Read, id: number): Promise<Requester | undefined> {
  return read.db
    .selectFrom('requester')
    .select(['name', 'email', 'telephone'])
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', id)
    .executeTakeFirst()
}

/** Questions of the service, so that answers are read under their own words. */
export async function questionsOf(read: Read, serviceId: number | null): Promise<{ code: string; label: string }[]> {
  if (serviceId === null) return []
  return read.db
    .selectFrom('service_question')
    .select(['code', 'label'])
    .where('organization_id', '=', read.organizationId)
    .where('service_id', '=', serviceId)
    .orderBy('place')
    .execute()
}
