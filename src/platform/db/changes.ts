/** What an edit changed, for the event that tells it: each property with the value before and after. */
import type { Json } from './tables.generated.ts'

export type Changes = Record<string, [Json, Json]>

/** Properties whose value differs; both rows have the same shape. */
export function changesBetween<T extends { [K in keyof T]: Json }>(before: T, after: T): Changes {
  const changes: Changes = {}
  for (const key of Object.keys(after) as (keyof T & string)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changes[key] = [before[key], after[key]]
  }
  return changes
}
