export type { Account, Skip } from './account.ts'
export type {
  BusinessCalendar,
  IsoWeekday,
  NonWorkingDay,
  Suspension,
  WhyNot,
  WorkingHours,
  WorkingInterval,
} from './calendar.ts'
export {
  businessDaysBetween,
  isBusinessDay,
  localDate,
  nextBusinessDay,
  whyNotBusinessDay,
  workingIntervalsOn,
} from './days.ts'
export { type Deadline, deadline } from './deadline.ts'
export { type ElapsedMeter, elapsedMeter } from './elapsed.ts'
export { type LegalHoliday, legalHolidays } from './holidays.ts'
export { type TermLight, termLight, type Verdict, verdict, warnAt } from './light.ts'
export type { Pause } from './pauses.ts'
export { TERM_UNITS, type Term, type TermUnit } from './term.ts'
