/**
 * The legal holidays with which an organization's calendar is seeded. They are copied into the organization's own
 * table, where they are edited; no deadline ever asks the library, which here and there disagrees with the law.
 */
import type { HolidaysTypes } from 'date-holidays'

export type LegalHoliday = { readonly on: string; readonly name: string; readonly legalSource: string }

type Entry = Pick<HolidaysTypes.Holiday, 'date' | 'start' | 'end' | 'name' | 'rule'>

/** What a country's law says that the library does not: the holiday, corrected, or `null` to leave it out. */
type Law = (entry: Entry) => LegalHoliday | null

const DAY = 86_400_000

const LAWS: Readonly<Record<string, Law>> = { CO: colombia, MX: mexico }

/**
 * The legal holidays of a country, both years included, in order and one per date.
 *
 * @param country ISO 3166-1 code (`MX`), or 3166-2 for a place with holidays of its own (`US-MA`). Throws a
 *   `RangeError` for a place that the library does not know.
 */
export async function legalHolidays(country: string, from: number, to: number): Promise<LegalHoliday[]> {
  const { default: Holidays } = await import('date-holidays')
  const library = new Holidays(country)
  const [nation = ''] = country.split('-')
  if (!(nation in library.getCountries('es'))) throw new RangeError(`No holidays are known for ${country}`)
  const law = LAWS[nation] ?? generic(nation)
  const byDate = new Map<string, LegalHoliday>()
  // A substitute day can fall in the year before or after its holiday.
  for (let year = from - 1; year <= to + 1; year++)
    for (const entry of library.getHolidays(year).filter(isWholePublicDay))
      for (const holiday of eachDay(entry).map(law))
        if (holiday && inYears(holiday.on, from, to)) byDate.set(holiday.on, joined(byDate.get(holiday.on), holiday))
  return [...byDate.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Offices work on the morning of a holiday that begins at noon, so it is left to each organization. */
function isWholePublicDay({ type, date }: HolidaysTypes.Holiday): boolean {
  return type === 'public' && date.slice(11, 16) === '00:00'
}

function eachDay(entry: Entry): Entry[] {
  // Daylight saving makes a day of 23 hours; a last afternoon that is half free is not a day.
  const days = Math.max(1, Math.floor((entry.end.getTime() - entry.start.getTime()) / DAY + 0.1))
  const first = Date.parse(entry.date.slice(0, 10))
  return Array.from({ length: days }, (_, index) => ({
    ...entry,
    date: new Date(first + index * DAY).toISOString().slice(0, 10),
  }))
}

function inYears(date: string, from: number, to: number): boolean {
  const year = Number(date.slice(0, 4))
  return from <= year && year <= to
}

/** In 2025 two Colombian holidays moved to the same Monday. */
function joined(known: LegalHoliday | undefined, holiday: LegalHoliday): LegalHoliday {
  if (!known || known.name === holiday.name) return holiday
  return { ...known, name: `${known.name}; ${holiday.name}` }
}

function generic(nation: string): Law {
  return ({ date, name }) => ({ on: date, name, legalSource: `Festivo nacional (${nation}); norma por confirmar` })
}

function colombia({ date, name, rule }: Entry): LegalHoliday | null {
  const legalSource = 'Ley 51 de 1983, art. 1; Código Sustantivo del Trabajo, art. 177'
  // Easter Sunday is in no legal list (Ley 51 de 1983, art. 1).
  if (rule === 'easter') return null
  // The library calls the Ascension by the name of the Assumption.
  if (rule === 'easter 43') return { on: date, name: 'Ascensión del Señor', legalSource }
  // Declared on 2026-06-01 and first kept on 2026-07-13: lists printed before that June do not have it.
  if (rule.includes('07-09'))
    return {
      on: date,
      name: 'Nuestra Señora del Rosario de Chiquinquirá',
      legalSource: 'Ley 2578 de 2026, art. 6; Ley 51 de 1983, art. 1',
    }
  return { on: date, name, legalSource }
}

function mexico({ date, name, rule }: Entry): LegalHoliday | null {
  // The change of federal government moved from 1 December to 1 October in 2024 (art. 74-VII, reform of 2024-09-30).
  const on = rule.startsWith('12-01') && date >= '2024' ? date.replace('-12-01', '-10-01') : date
  return { on, name, legalSource: 'Ley Federal del Trabajo, art. 74' }
}
