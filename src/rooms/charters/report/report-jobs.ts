/** What happens by itself: reports begun when the quarter ends, reminders before they are due, the notice when one is signed. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { moments } from '../../../platform/words/moments.ts'
import { dayAt } from '../../../platform/words/when.ts'
import { isLocale, type Locale } from '../../../platform/words/words.ts'
import { currentPeriod, type Period, periodMonths, previousPeriod } from '../../indicators/index.ts'
import { beginReport } from './begin-report.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { reportLines } from './report.queries.ts'
import { reportWords } from './words.ts'

interface Place {
  slug: string
  host: string | null
  locale: string
  time_zone: string
}

const placeOf = (write: Write): Promise<Place> =>
  write.db
    .selectFrom('organization')
    .select(['slug', 'host', 'locale', 'time_zone'])
    .where('id', '=', write.organizationId)
    .executeTakeFirstOrThrow()

/** Days before the due date on which who answers is reminded. */
const REMIND_BEFORE = 3

/** Every day: begins what is not begun of the quarter that ended last, and reminds of what is about to be due. */
export const keepReportsJob: Job = {
  name: 'charters.keep-reports',
  every: '5 11 * * *',
  async run(write, _payload, tools) {
    const place = await placeOf(write)
    const period = previousPeriod('quarterly', currentPeriod('quarterly', write.now, place.time_zone))
    for (const line of await reportLines(write, period))
      if (!line.state) await beginReport(write, line.charterId, period)
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
    const locale = languageOf(person.locale, place)
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

/** After signing: the people of the unit and of the charter's team are told. */
export const announceReportJob: Job = {
  name: 'charters.announce-report',
  async run(write, payload, tools) {
    const place = await placeOf(write)
    const report = await write.db
      .selectFrom('charter_report as r')
      .innerJoin('charter as c', j =>
        j.onRef('c.organization_id', '=', 'r.organization_id').onRef('c.id', '=', 'r.charter_id'),
      )
      .select(['r.id', 'r.starts_on as startsOn', 'r.ends_on as endsOn', 'c.id as charterId', 'c.code', 'c.title'])
      .select('c.unit_id as unitId')
      .where('r.organization_id', '=', write.organizationId)
      .where('r.id', '=', Number(payload.report))
      .executeTakeFirst()
    if (!report || (await wasTold(write, report.id))) return
    const url = publicAddress(place, tools.publicUrl, reportPaths.public(report.code, quarterCode(report)))
    for (const person of await peopleOf(write, report.charterId, report.unitId)) {
      const locale = languageOf(person.locale, place)
      const words = reportWords(locale)
      const months = periodMonths(locale, report)
      await queueMail(write, {
        to: person.email,
        subject: words.announceSubject(report.title, months),
        body: words.announceBody(report.title, months, url),
        about: 'charter-report-signed',
        aboutId: report.id,
      })
    }
  },
}

const languageOf = (own: string | null, place: Place): Locale => {
  const locale = own ?? place.locale
  return isLocale(locale) ? locale : 'es-MX'
}

/** The job may run twice; the letters leave once. */
async function wasTold(write: Write, id: number): Promise<boolean> {
  const row = await write.db
    .selectFrom('mail_message')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('about', '=', 'charter-report-signed')
    .where('about_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Who holds a position of the unit or of the team today. */
async function peopleOf(write: Write, charterId: number, unitId: number) {
  const { rows } = await sql<{ email: string; locale: string | null }>`
    select distinct a.email, a.locale
    from position_holder h
    join position p on p.organization_id = h.organization_id and p.id = h.position_id
    join account a on a.organization_id = h.organization_id and a.id = h.account_id
    join organization o on o.id = h.organization_id
    where h.organization_id = ${write.organizationId} and (h.ends_on is null or h.ends_on >= (${toDate(write.now)} at time zone o.time_zone)::date)
      and (p.unit_id = ${unitId} or exists (select from charter_member m where m.organization_id = p.organization_id
        and m.position_id = p.id and m.charter_id = ${charterId} and m.left_at is null))
    order by a.email`.execute(write.db)
  return rows
}
