/** Makes an approved version the promise of the town hall from today on; the former one is replaced, and stays readable. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { checkVersion } from '../check/check-version.ts'
import { refusalFor } from '../check/sentences.ts'
import { dayBefore, monthsAfter } from '../days.ts'
import { type Charter, inForceOf, type Version, versionsOf } from '../read/charter.queries.ts'
import { reviewWords } from '../review/words.ts'
import { closeSuspension } from '../standing/standing.ts'
import { afterCharter, afterVersion } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'

export async function publishVersion(
  write: Write,
  visit: Visit,
  charter: Charter,
  version: Version,
): Promise<Refusal | undefined> {
  const words = visit.words(reviewWords)
  const noun = visit.words(nouns)
  if (!afterVersion(version.state, 'publish')) return refuse({ '': words.moved(noun.versionStates[version.state]) })
  if (!afterCharter(charter.state, 'publish')) return refuse({ '': words.closed(noun.charterStates[charter.state]) })
  // What fed an indicator may have gone while it was being signed.
  const found = await checkVersion(write, version)
  if (found.length > 0) return refusalFor(visit, found)
  const day = visit.today
  const former = inForceOf(await versionsOf(write, charter.id))
  // A clock set back must not make a version begin before the one it replaces: periods would have two promises.
  if (former?.inForceFrom && day < former.inForceFrom) return refuse({ '': words.clock(visit.moments.date(day)) })
  if (former) await replace(write, former.id, day)
  const { numUpdatedRows } = await write.db
    .updateTable('charter_version')
    .set({
      state: 'in_force',
      in_force_from: day,
      next_review_on: monthsAfter(day, charter.reviewMonths),
      published_at: toDate(write.now),
      published_by: write.actorId,
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', version.id)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse({ '': words.moved(noun.versionStates.in_force) })
  await enforce(write, charter.id)
  const data = { number: version.number, from: day, hash: version.contentHash }
  await write.event({ name: 'charter.published', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

/** It was in force until yesterday. */
async function replace(write: Write, versionId: number, day: string): Promise<void> {
  await write.db
    .updateTable('charter_version')
    .set({ state: 'replaced', in_force_to: dayBefore(day) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', versionId)
    .where('state', '=', 'in_force')
    .execute()
}

/** A new text ends a suspension. */
async function enforce(write: Write, charterId: number): Promise<void> {
  await write.db
    .updateTable('charter')
    .set({ state: 'in_force', state_reason: '' })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', charterId)
    .execute()
  await closeSuspension(write, charterId)
}
