import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { seesCase } from '../../requests/index.ts'
import { isOpen } from '../vocabulary.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { listAffected } from './list-affected.ts'
import { remedyWords } from './words.ts'

/** All or none: a folio mistyped would leave somebody without their remedy. */
export async function addAffected(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  { folios, promised }: { folios: string[]; promised: string },
): Promise<string | Refusal> {
  const words = visit.words(remedyWords)
  if (!isOpen(hand.state)) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  const found = await visibleByFolio(write, visit, folios)
  const unknown = folios.filter(folio => !found.has(folio))
  if (unknown.length > 0) return refuse({ folios: words.unknownFolios(unknown.join(', ')) })
  const added = await listAffected(
    write,
    hand.id,
    [...found.values()].map(requestId => ({ requestId, remedy: promised })),
  )
  if (added > 0)
    await write.event({
      name: 'nonconformity.affected-listed',
      subject: 'nonconformity',
      subjectId: hand.id,
      data: { count: added },
    })
  return words.added(added)
}

/** A request that this person may not see is as if it did not exist. */
async function visibleByFolio(read: Read, visit: Visit, folios: readonly string[]): Promise<Map<string, number>> {
  const rows = await read.db
    .selectFrom('request')
    .select(['id', 'folio'])
    .where('organization_id', '=', read.organizationId)
    .where('folio', 'in', [...folios])
    .execute()
  const seen = new Map<string, number>()
  for (const { id, folio } of rows) if (await seesCase(read, visit, id)) seen.set(folio, id)
  return seen
}
