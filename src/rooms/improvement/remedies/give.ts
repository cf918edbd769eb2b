import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { waitingAmong } from './chosen.ts'
import { tellAffected } from './tell-affected.ts'
import { remedyWords } from './words.ts'

interface Given {
  remedies: number[]
  everyone: boolean
  description: string
  notify: boolean
}

/** Records what each was given, and writes to whoever left an address. It may also be done once the case is closed. */
export async function giveRemedy(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  given: Given,
): Promise<string | Refusal> {
  const words = visit.words(remedyWords)
  const { description } = given
  const { waiting, isWhole } = await waitingAmong(write, hand.id, given)
  if (!isWhole) return refuse({ '': words.changed })
  if (description === '' && waiting.some(row => row.description === ''))
    return refuse({ description: words.missingDescription })
  const rows = await write.db
    .updateTable('remedy')
    .set({ given_at: toDate(write.now), given_by: write.actorId, ...(description && { description }) })
    .where('organization_id', '=', write.organizationId)
    .where(
      'id',
      'in',
      waiting.map(({ id }) => id),
    )
    .where('given_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'request_id as requestId', 'description'])
    .execute()
  const told = given.notify ? await tellAffected(write, visit, rows) : 0
  await write.event({
    name: 'nonconformity.remedy-given',
    subject: 'nonconformity',
    subjectId: hand.id,
    data: { count: rows.length, told, description },
  })
  return words.given(rows.length, told)
}
