/** One text for one content, whatever the order in which its keys were written, and the print it leaves. */
import { createHash } from 'node:crypto'
import type { Json } from '../db/tables.generated.ts'

/** JSON with the keys of every object in order and no blanks; `undefined` is left out as JSON does. */
export function canonicalJson(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** SHA-256 of the canonical JSON, 64 hexadecimal digits: the same content always leaves the same print. */
export const contentHash = (content: Json): string => createHash('sha256').update(canonicalJson(content)).digest('hex')
