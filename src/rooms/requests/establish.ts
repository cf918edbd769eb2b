import type { Write } from '../../platform/db/handles.ts'

export { addPastCases, type PastCase, type PastWay } from './establish/past-cases.ts'
export { CHANNELS, type Channel, KINDS, type Kind } from './vocabulary.ts'

export interface ReasonDraft {
  code: string
  name: string
  citizenText: string
  nextStep: string
  legalBasis: string
}

/** Fills the catalogue of reasons for which a request does not proceed. */
export async function addInadmissibilityReasons(write: Write, drafts: ReasonDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map(draft => ({
    organization_id: write.organizationId,
    code: draft.code,
    name: draft.name,
    citizen_text: draft.citizenText,
    next_step: draft.nextStep,
    legal_basis: draft.legalBasis,
  }))
  await write.db.insertInto('inadmissibility_reason').values(rows).execute()
}
