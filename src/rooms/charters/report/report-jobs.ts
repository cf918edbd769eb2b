/** What happens by itself: reports begun when the quarter ends, reminders before they are due, the notice when one is signed. */
import { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import type { Job } from '../../../platform/http/room.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { dayAt, moments } from '../../../platform/words/moments.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { currentPeriod, type Period, periodMonths, previousPeriod } from '../../indicators/index.ts'
import { recordedAfter } from '../follow-up/recorded.queries.ts'
import { peopleOf } from './announce-report.job.ts'
import { beginReport } from './begin-report.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { type Place, placeOf } from './place.ts'
import { reportLines } from './report.queries.ts'
import { reportWords } from './words.ts'

/** Days before the due date on which who answers is reminded. */
const REMIND_BEFORE = 3

/**
 * Every day: begins what is not begun of the quarter that ended last, and reminds of what is about to be due. A quarter that ended
 * before a charter was written down here is reported by whoever wants to.
 */
export const keepReportsJob: Job = {
  name: 'charters.keep-reports',
  every: '5 11 * * *',
  async run(write, _payload, tools) {
    const place = await placeOf(write)
    const period = previousPeriod('quarterly', currentPeriod('quarterly', write.now, place.time_zone))
    const history = await recordedAfter(write, period)
    for (const line of await reportLines(write, period))
      if (!line.state && !history.has(line.charterId)) await beginReport(write, line.charterId, period)
    const soon = Temporal.PlainDate.from(dayAt(place.time_zone, write.now)).add({ days: REMIND_BEFORE }).toString()
    for (const line of await reportLines(write, period))
      if (line.state === 'draft' && line.dueOn !== null && line.dueOn <= soon)
        await remind(write, tools, place, { ...line, dueOn: line.dueOn, period })
  },
}

interface Due {
  charterId: number
  title: string
  unitId: number
  dueOn: string
  period: Period
}

/** Once for each report. */
async function remind(write: Write, tools: Tools, place: Place, { charterId, title, unitId, dueOn, period }: Due) {
  const report = await write.db
    .selectFrom('charter_report')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', charterId)
    .where('starts_on', '=', period.startsOn)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (!report) return
  const told = await write.db
    .selectFrom('event')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('subject', '=', 'charter-report')
    .where('subject_id', '=', report.id)
    .where('name', '=', 'charter-report.reminded')
    .executeTakeFirst()
  if (told) return
  const url = publicAddress(place, tools.publicUrl, reportPaths.staff(charterId, quarterCode(period)))
  for (const person of await peopleOf(write, charterId, unitId)) {
    const locale = localeOf(person.locale, place.locale)
    const words = reportWords(locale)
    const when = moments(locale, 'UTC').longDate(dueOn)
    await queueMail(write, {
      to: person.email,
      subject: words.remindSubject(title, when),
      body: words.remindBody(title, periodMonths(locale, period), when, url),
      about: 'charter-report',
      aboutId: report.id,
    })
  }
  await write.event({ name: 'charter-report.reminded', subject: 'charter-report', subjectId: report.id })
}
