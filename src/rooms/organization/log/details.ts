/** What an event says of itself, as lines a person reads: "nombre: Antes → Después". */
import type { Json } from '../../../platform/db/tables.generated.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { fieldWords } from './field-words.ts'
import { valueText } from './value-words.ts'
import { logWords } from './words.ts'

const LONGEST = 120

export function detailsOf(visit: Visit, data: Json): string[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  const fields = visit.words(fieldWords)
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === null || value === undefined) return []
    const label = fields[key] ?? key
    const isChange = Array.isArray(value) && value.length === 2 && key !== 'days' && key !== 'order'
    if (!isChange) return [`${label}: ${written(visit, key, value)}`]
    const [before, after] = value as [Json, Json]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [`${label}: ${written(visit, key, before)} → ${written(visit, key, after)}`]
  })
}

function written(visit: Visit, field: string, value: Json | undefined): string {
  const words = visit.words(logWords)
  if (value === null || value === undefined || value === '') return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const text = Array.isArray(value)
    ? value.map(one => written(visit, field, one)).join(', ')
    : valueText(visit, field, String(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || words.nothing
}
