/**
 * The day a person typed, as `YYYY-MM-DD`, or undefined when there is no such day. Reads what a date picker sends
 * (2026-12-08) and what people write where there is no picker (8/12/2026, 08-12-2026, 8.12.2026: day first).
 */
export function isoDate(text: string): string | undefined {
  const clean = text.trim()
  const machine = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  const person = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(clean)
  const [year, month, day] = machine ? machine.slice(1) : person ? person.slice(1).reverse() : []
  // There was no year 0, and PostgreSQL knows of none.
  if (!year || !month || !day || Number(year) === 0) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

/** The time a person typed, as `HH:MM` (24 hours), or undefined. Reads 14:30, 14.30, 9:05 and 2:30 pm. */
export function isoTime(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(?:(a|p)\.?\s*m\.?)?$/i.exec(text.trim())
  if (!parts) return undefined
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])]
  const half = parts[3]?.toLowerCase()
  if (half && (hours < 1 || hours > 12)) return undefined
  const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours
  return hour < 24 && minutes < 60 ? `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined
}
