/** What changed between two publications of a service, as a citizen reads it: field by field, thing by thing. Pure. */
import { FIELDS, type Field, fieldLines, type Reading } from '../describe/read.ts'
import type { ServiceRecord } from '../vocabulary.ts'

export interface Difference {
  field: Field
  /** What is no longer said, and what is said now. */
  removed: string[]
  added: string[]
  /** The same things in another order. */
  reordered: boolean
}

/** The fields that do not read alike, in the order of the record. A thing said twice counts twice. */
export function differencesBetween(before: ServiceRecord, after: ServiceRecord, reading: Reading): Difference[] {
  return FIELDS.flatMap(field => {
    const was = fieldLines(field, before, reading)
    const is = fieldLines(field, after, reading)
    if (was.length === is.length && was.every((line, at) => line === is[at])) return []
    const removed = without(was, is)
    const added = without(is, was)
    return [{ field, removed, added, reordered: removed.length === 0 && added.length === 0 }]
  })
}

/** The lines of one list that the other does not have, each as often as it is missing. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const many = left.get(line) ?? 0
    left.set(line, many - 1)
    return many <= 0
  })
}
