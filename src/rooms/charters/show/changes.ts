/** What changed between two published versions, promise by promise, for people to read. Pure. */
import type { PublishedCommitment, PublishedVersion } from './show.queries.ts'

export type Change =
  | { kind: 'added' | 'removed'; code: string; text: string }
  | { kind: 'retargeted'; was: PublishedCommitment; now: PublishedCommitment }
  | { kind: 'reworded'; was: PublishedCommitment; now: PublishedCommitment }

/** Changes from one version to the next, in the order of the promises. */
export function changesBetween(was: PublishedVersion, now: PublishedVersion): Change[] {
  const before = new Map(was.commitments.map(commitment => [commitment.code, commitment]))
  const changes: Change[] = now.commitments.flatMap(commitment => {
    const old = before.get(commitment.code)
    if (!old) return [{ kind: 'added', code: commitment.code, text: commitment.statement } satisfies Change]
    return sameTarget(old, commitment)
      ? old.statement === commitment.statement
        ? []
        : [{ kind: 'reworded', was: old, now: commitment } satisfies Change]
      : [{ kind: 'retargeted', was: old, now: commitment } satisfies Change]
  })
  const kept = new Set(now.commitments.map(({ code }) => code))
  const removed = was.commitments.filter(({ code }) => !kept.has(code))
  return [...changes, ...removed.map(({ code, statement }) => ({ kind: 'removed' as const, code, text: statement }))]
}

function sameTarget(a: PublishedCommitment, b: PublishedCommitment): boolean {
  const [one, other] = [a.target, b.target]
  return (
    a.unitOfMeasure === b.unitOfMeasure &&
    one?.comparator === other?.comparator &&
    one?.target === other?.target &&
    one?.upper === other?.upper
  )
}
