/** What changed between two published versions, promise by promise, for people to read. Pure. */
import { sameTarget, sideBySide } from '../compare/side-by-side.ts'
import type { PublishedCommitment, PublishedVersion } from './show.queries.ts'

export type Change =
  | { kind: 'added'; code: string; text: string }
  | { kind: 'removed'; code: string; text: string }
  | { kind: 'retargeted'; was: PublishedCommitment; now: PublishedCommitment }
  | { kind: 'reworded'; was: PublishedCommitment; now: PublishedCommitment }

/** Changes from one version to the next, in the order of the promises. */
export const changesBetween = (was: PublishedVersion, now: PublishedVersion): Change[] =>
  sideBySide(was.commitments, now.commitments).flatMap(changeOf)

function changeOf({ was, now }: { was?: PublishedCommitment; now?: PublishedCommitment }): Change[] {
  if (!was) return now ? [{ kind: 'added', code: now.code, text: now.statement }] : []
  if (!now) return [{ kind: 'removed', code: was.code, text: was.statement }]
  if (was.unitOfMeasure !== now.unitOfMeasure || !sameTarget(was.target, now.target))
    return [{ kind: 'retargeted', was, now }]
  return was.statement === now.statement ? [] : [{ kind: 'reworded', was, now }]
}
