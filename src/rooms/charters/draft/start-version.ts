/** Begins the next version of a charter: a blank one, or a copy of the one in force to be changed. */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Charter, comingOf, inForceOf, type Version, versionsOf } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'
import { nouns } from '../words/nouns.ts'
import { draftWords } from './words.ts'

/** @returns the version on its way: the new one, or the one somebody had already begun */
export async function startVersion(
  write: Write,
  visit: Visit,
  charter: Charter,
): Promise<{ versionId: number } | Refusal> {
  if (!(await mayDraft(write, visit, charter))) return refuse({ '': visit.words(nouns).notYours })
  if (charter.state === 'withdrawn') return refuse({ '': visit.words(draftWords).withdrawn })
  await lockCharter(write, charter.id)
  const versions = await versionsOf(write, charter.id)
  const coming = comingOf(versions)
  if (coming) return { versionId: coming.id }
  const base = inForceOf(versions)
  const number = (versions[0]?.number ?? 0) + 1
  const { id } = await write.db
    .insertInto('charter_version')
    .values({
      organization_id: write.organizationId,
      charter_id: charter.id,
      number,
      summary: base?.summary ?? '',
      general: JSON.stringify(base?.general ?? {}),
      remedies: JSON.stringify(base?.remedies ?? {}),
      complementary: JSON.stringify(base?.complementary ?? {}),
      created_by: write.actorId,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (base) await copyPromises(write, base, id)
  await write.event({ name: 'charter.drafted', subject: 'charter', subjectId: charter.id, data: { number } })
  return { versionId: id }
}

/** Two who begin a version at once take turns, and the second finds the first one's. */
async function lockCharter(write: Write, charterId: number): Promise<void> {
  await write.db
    .selectFrom('charter')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', charterId)
    .forUpdate()
    .execute()
}

/** Commitments keep their code, which is who they are; indicators their place. */
async function copyPromises(write: Write, { id: from }: Version, to: number): Promise<void> {
  const of = sql`organization_id = ${write.organizationId} and version_id = ${from}`
  await sql`insert into charter_indicator (organization_id, version_id, indicator_id, place)
    select organization_id, ${to}, indicator_id, place from charter_indicator where ${of}`.execute(write.db)
  await sql`insert into commitment (organization_id, charter_id, version_id, code, place, expectation_id, attribute, statement,
      indicator_id, comparator, target, target_upper, population, remedy, complaint_channel, valid_from, valid_to, created_at)
    select organization_id, charter_id, ${to}, code, place, expectation_id, attribute, statement,
      indicator_id, comparator, target, target_upper, population, remedy, complaint_channel, valid_from, valid_to, ${toDate(write.now)}
    from commitment where ${of}`.execute(write.db)
}
