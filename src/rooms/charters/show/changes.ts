/** What changed between two published versions, promise by promise, for people to read. Pure. */
import type { Target } from '../../indicators/index.ts'
import type { PublishedCommitment, PublishedVersion } from './show.queries.ts'

export type Change =
  | { kind: 'added'; code: string; text: string }
  | { kind: 'removed'; code: string; text: string }
  | { kind: 'retargeted'; was: PublishedCommitment; now: PublishedCommitment }
  | { kind: 'reworded'; was: PublishedCommitment; now: PublishedCommitment }

/** Changes from one version to the next, in the order of the promises. */
export function changesBetween(was: PublishedVersion, now: PublishedVersion): Change[] {
  const before = new Map(was.commitments.map(commitment => [commitment.code, commitment]))
  const changes = now.commitments.flatMap((commitment): Change[] => {
    const old = before.get(commitment.code)
    if (!old) return [{ kind: 'added', code: commitment.code, text: commitment.statement }]
    if (old.unitOfMeasure !== commitment.unitOfMeasure || !sameTarget(old.target, commitment.target))
      return [{ kind: 'retargeted', was: old, now: commitment }]
    return old.statement === commitment.statement ? [] : [{ kind: 'reworded', was: old, now: commitment }]
  })
  const kept = new Set(now.commitments.map(({ code }) => code))
  const removed = was.commitments.filter(({ code }) => !kept.has(code))
  return [...changes, ...removed.map(({ code, statement }) => ({ kind: 'removed' as const, code, text: statement }))]
}

export const sameTarget = (one: Target | null, other: Target | null): boolean =>
  one?.comparator === other?.comparator && one?.target === other?.target && one?.upper === other?.upper
