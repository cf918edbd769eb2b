/** How a charter's year went: of what it allows itself, how much was used up in each quarter. */
import { Temporal } from 'temporal-polyfill'
import type { ExampleCharter } from '../../../examples/compose-charter.ts'
import type { Course, Year } from '../../../examples/year.ts'

/** A charter with what the year needs to know of it. */
export interface Promised {
  charter: ExampleCharter
  requests: number
  course: Course
}

export function coursesOf(year: Year, charters: readonly ExampleCharter[]): Promised[] {
  return charters.map(charter => {
    const given = year.charters[charter.code]
    const differs = given && year.courses[given.course]
    if (!given || !differs) throw new Error(`the year says nothing of the charter ${charter.code}`)
    return { charter, requests: given.requests, course: { ...year.courses.steady, ...differs } }
  })
}

/** From 0 to 3. */
export const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** The first instant after the quarter of a day, in epoch milliseconds. */
export function quarterEnd(day: string, timeZone: string): number {
  const first = new Temporal.PlainDate(Number(day.slice(0, 4)), 3 * quarterOf(day) + 1, 1)
  return first.add({ months: 3 }).toZonedDateTime(timeZone).epochMilliseconds
}

/** After the year, what still comes in goes well: so few that a single one late would break a promise. */
export const CALM = { late: 0.1, dissatisfied: 0.2, waiting: 0.68, attention: 0.68 }

export function factorOn(year: Year, { course }: Promised, of: keyof typeof CALM, day: string): number {
  return day > year.ends ? CALM[of] : course[of][quarterOf(day) as 0 | 1 | 2 | 3]
}

/** Whether a source was not written down in the quarter of a day. */
export function isSilent(
  year: Year,
  { course }: Promised,
  of: 'waiting' | 'attention' | 'satisfaction',
  day: string,
): boolean {
  return day <= year.ends && (course.silent[of] ?? []).includes(quarterOf(day) + 1)
}
