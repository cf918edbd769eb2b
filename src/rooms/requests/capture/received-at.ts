/** The instant that a clerk means by a day and an hour at the clock of the town hall. Pure. */
import { Temporal } from 'temporal-polyfill'
import { isoDate, isoTime } from '../../../platform/views/form/dates.ts'

export type ReceivedAt =
  | { instant: Temporal.Instant }
  /** `gap`: clocks jumped over that hour. `future`: it has not come yet. */
  | { wrong: 'date' | 'time' | 'gap' | 'future' }

/** Of an hour that clocks showed twice, the first. */
export function receivedAt(date: string, time: string, timeZone: string, now: Temporal.Instant): ReceivedAt {
  const day = isoDate(date)
  if (!day) return { wrong: 'date' }
  const hour = isoTime(time)
  if (!hour) return { wrong: 'time' }
  const typed = Temporal.PlainDateTime.from(`${day}T${hour}`)
  const meant = typed.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (!meant.toPlainDateTime().equals(typed)) return { wrong: 'gap' }
  const instant = meant.toInstant()
  return Temporal.Instant.compare(instant, now) > 0 ? { wrong: 'future' } : { instant }
}
