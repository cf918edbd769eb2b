/** What a charter stands on: its team, the training of its unit and what people expect. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { CharterDraft, StudyDraft, TrainingDraft } from '../establish.ts'

/** Expectation of each attribute, the newest study's where several name it. */
export type Attributes = Map<string, number>

export async function addTeam(write: Write, charterId: number, team: CharterDraft['team']): Promise<void> {
  const rows = team.map(({ positionId, duty }) => ({
    organization_id: write.organizationId,
    charter_id: charterId,
    position_id: positionId,
    duty,
    joined_at: toDate(write.now),
  }))
  if (rows.length > 0) await write.db.insertInto('charter_member').values(rows).execute()
}

export async function addTraining(write: Write, charterId: number, sessions: TrainingDraft[]): Promise<void> {
  const rows = sessions.map(({ heldOn, ...session }) => ({
    organization_id: write.organizationId,
    charter_id: charterId,
    held_on: heldOn,
    ...session,
  }))
  if (rows.length > 0) await write.db.insertInto('charter_training').values(rows).execute()
}

export async function addStudies(write: Write, charterId: number, studies: StudyDraft[]): Promise<Attributes> {
  const attributes: Attributes = new Map()
  for (const study of studies) {
    const { id } = await write.db
      .insertInto('expectation_study')
      .values({
        organization_id: write.organizationId,
        charter_id: charterId,
        method: study.method,
        source: study.source,
        carried_out_on: study.carriedOutOn,
        respondents: study.respondents ?? null,
        population: study.population ?? null,
        note: study.note ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const rows = study.expectations.map(expectation => ({
      organization_id: write.organizationId,
      study_id: id,
      charter_id: charterId,
      attribute: expectation.attribute,
      importance: expectation.importance,
      satisfaction: expectation.satisfaction ?? null,
    }))
    if (rows.length === 0) continue
    const added = await write.db.insertInto('expectation').values(rows).returning(['id', 'attribute']).execute()
    for (const row of added) attributes.set(row.attribute, row.id)
  }
  return attributes
}
