/** Reads a pasted list of places: name, kind, latitude, longitude; only the name is needed. Pure. */
import { parse } from 'csv-parse/sync'

export interface Place {
  name: string
  kind: string
  latitude: number | null
  longitude: number | null
}

export type LineProblem = 'no-name' | 'long-name' | 'latitude' | 'longitude' | 'half' | 'repeated'

export interface ReadList {
  places: Place[]
  bad: { line: number; text: string; problem: LineProblem }[]
}

/** What two names must share to be the same place: letters without accents or capitals. */
export const plainName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

const HEADINGS = /^(nombre|name|colonia|localidad|neighbou?rhood|barrio)$/i

export function readPlaces(text: string): ReadList {
  const clean = text.replace(/^\uFEFF/, '')
  const rows = rowsOf(clean)
  const list: ReadList = { places: [], bad: [] }
  const seen = new Set<string>()
  rows.forEach((cells, index) => {
    if (cells.every(cell => cell === '') || (index === 0 && HEADINGS.test(cells[0] ?? ''))) return
    const place = placeOf(cells)
    const problem = typeof place === 'string' ? place : seen.has(plainName(place.name)) ? 'repeated' : undefined
    if (problem) list.bad.push({ line: index + 1, text: cells.join(', ').slice(0, 120), problem })
    else if (typeof place !== 'string') {
      seen.add(plainName(place.name))
      list.places.push(place)
    }
  })
  return list
}

function rowsOf(text: string): string[][] {
  const options = { delimiter: delimiterOf(text), relax_column_count: true, trim: true }
  try {
    return parse(text, { ...options, relax_quotes: true })
  } catch {
    // A quotation mark that is never closed is part of a name.
    return parse(text, { ...options, quote: false })
  }
}

/** The separator that the first line has most of; a spreadsheet pastes tabs. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (separator: string) => first.split(separator).length
  return ['\t', ';', ','].reduce((best, separator) => (count(separator) > count(best) ? separator : best), '\t')
}

function placeOf([name = '', kind = '', lat = '', lng = '']: string[]): Place | LineProblem {
  if (name === '') return 'no-name'
  if (name.length > 200) return 'long-name'
  const latitude = degrees(lat, 90)
  const longitude = degrees(lng, 180)
  if (latitude === undefined) return 'latitude'
  if (longitude === undefined) return 'longitude'
  if ((latitude === null) !== (longitude === null)) return 'half'
  return { name, kind: kind.slice(0, 60), latitude, longitude }
}

function degrees(text: string, limit: number): number | null | undefined {
  if (text === '') return null
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) && Math.abs(value) <= limit ? value : undefined
}
