/** Promises of two versions side by side. A promise is who its code says: in other words, or with another target, it is the same. */
import type { Target } from '../../indicators/index.ts'

interface Side<Promised> {
  was?: Promised
  now?: Promised
}

/** Those of now in their order, then those that are no more. */
export function sideBySide<Promised extends { code: string }>(
  was: readonly Promised[],
  now: readonly Promised[],
): Side<Promised>[] {
  const before = new Map(was.map(promise => [promise.code, promise]))
  const kept = new Set(now.map(({ code }) => code))
  return [
    ...now.map(promise => ({ was: before.get(promise.code), now: promise })),
    ...was.filter(({ code }) => !kept.has(code)).map(promise => ({ was: promise })),
  ]
}

export const sameTarget = (one: Target | null, other: Target | null): boolean =>
  one?.comparator === other?.comparator && one?.target === other?.target && one?.upper === other?.upper
