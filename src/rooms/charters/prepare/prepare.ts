/** Who makes the charter, and what its unit was trained in before promising. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Missing, missing, type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import type { Charter } from '../read/charter.queries.ts'
import { teamOf } from './prepare.queries.ts'
import { prepareWords } from './words.ts'

export async function joinTeam(
  write: Write,
  visit: Visit,
  charter: Charter,
  { positionId, duty }: { positionId: number; duty: string },
): Promise<Refusal | undefined> {
  const words = visit.words(prepareWords)
  if ((await teamOf(write, charter.id)).some(member => member.positionId === positionId))
    return refuse({ positionId: words.alreadyIn })
  const position = await write.db
    .selectFrom('position')
    .select('name')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', positionId)
    .where('active', '=', true)
    .executeTakeFirst()
  if (!position) return refuse({ positionId: words.missingPosition })
  const row = { charter_id: charter.id, position_id: positionId, duty, joined_at: toDate(write.now) }
  await write.db
    .insertInto('charter_member')
    .values({ organization_id: write.organizationId, ...row })
    .execute()
  const data = { what: position.name }
  await write.event({ name: 'charter.member-joined', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

/** Leaving is a date; who was in the team stays known. */
export async function leaveTeam(write: Write, charter: Charter, memberId: number): Promise<Missing | undefined> {
  const member = (await teamOf(write, charter.id)).find(({ id }) => id === memberId)
  if (!member) return missing
  await write.db
    .updateTable('charter_member')
    .set({ left_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', memberId)
    .where('left_at', 'is', null)
    .execute()
  const data = { what: member.position }
  await write.event({ name: 'charter.member-left', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

export interface TrainingForm {
  heldOn: string
  topic: string
  hours: number
  attendees: number
  files: UploadedFile[]
}

export async function recordTraining(
  write: Write,
  visit: Visit,
  charter: Charter,
  { heldOn, topic, hours, attendees, files }: TrainingForm,
): Promise<Refusal | undefined> {
  const attached = await keepAttached(write, visit, files, 'evidence')
  if ('refused' in attached) return attached
  await write.db
    .insertInto('charter_training')
    .values({
      organization_id: write.organizationId,
      charter_id: charter.id,
      held_on: heldOn,
      topic,
      hours,
      attendees,
      evidence_file_id: attached.kept[0]?.id ?? null,
      recorded_by: write.actorId,
      recorded_at: toDate(write.now),
    })
    .execute()
  const data = { what: topic, heldOn, attendees }
  await write.event({ name: 'charter.trained', subject: 'charter', subjectId: charter.id, data })
  return undefined
}
