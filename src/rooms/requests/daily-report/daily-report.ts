/** The daily report of the capturista (Huatabampo, manual of 2010): what came in, who took it down, where it was sent. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { businessCalendar } from '../../organization/index.ts'
import { listingOf } from '../board/list.ts'
import { type Names, namesOf } from '../board/names.ts'
import { readQuery } from '../board/query.ts'
import { rowsOf } from '../board/rows.ts'
import { type Breakdown, type Dimension, figuresOf } from '../measure/figures.ts'
import { dayPeriod, type Period } from '../measure/period.ts'
import type { Cell, Report, ReportFigure, ReportTable } from '../measure/report.ts'
import { reportWords } from '../measure/words.ts'
import { namer } from '../monthly-report/monthly-report.ts'
import { nouns } from '../words/vocabulary.ts'
import { dailyWords } from './words.ts'

/** Rows of the list of folios; a larger day is read in the list itself. */
const MOST = 500

interface Tallied {
  name: string | null
  n: number
}

/** @param day `YYYY-MM-DD` */
export async function dailyReport(read: Read, visit: Visit, day: string): Promise<Report> {
  const words = visit.words(dailyWords)
  const period = dayPeriod(day, visit.tenant.timeZone)
  const figures = await figuresOf(read, await businessCalendar(read), period)
  const names = await namesOf(read)
  const clerks = await capturedBy(read, period)
  const units = await referredTo(read, period)
  const by = (title: string, label: string, dimension: Dimension) =>
    tallyTable(visit, title, label, receivedBy(visit, names, dimension, figures))
  return {
    title: words.title,
    period: visit.moments.longDate(day),
    fileName: words.file(day),
    definitions: words.definitions,
    figures: summaryOf(visit, [figures.total.received, sum(clerks), sum(units), await pendingOf(read, period)]),
    tables: [
      by(words.byChannel, words.channel, 'channel'),
      by(words.byKind, words.kind, 'kind'),
      by(words.byService, words.service, 'service_id'),
      tallyTable(visit, words.byClerk, words.clerk, clerks),
      tallyTable(visit, words.byUnit, words.unit, units),
      await listOf(read, visit, names, day),
    ],
  }
}

const sum = (tallies: Tallied[]): number => tallies.reduce((all, { n }) => all + n, 0)

function summaryOf(visit: Visit, values: number[]): ReportFigure[] {
  const words = visit.words(dailyWords)
  return (['received', 'captured', 'referred', 'pending'] as const).map((name, i) => ({
    label: words[name],
    kind: 'number',
    value: values[i] ?? null,
    base: words[`${name}Base`],
  }))
}

function receivedBy(visit: Visit, names: Names, dimension: Dimension, { by }: Breakdown): Tallied[] {
  const name = namer(visit, names, dimension)
  return [...by[dimension]].map(([key, { received }]) => ({ name: name(key), n: received })).filter(({ n }) => n > 0)
}

function tallyTable(visit: Visit, title: string, label: string, tallies: Tallied[]): ReportTable {
  const words = visit.words(dailyWords)
  const rows: Cell[][] = tallies.toSorted((a, b) => b.n - a.n).map(({ name, n }) => [name ?? words.portal, n])
  return {
    title,
    columns: [
      { label, kind: 'text', share: 3 },
      { label: words.count, kind: 'number' },
    ],
    rows,
    total: [visit.words(reportWords).total, sum(tallies)],
  }
}

/** Who registered what that day, by the log of events; null is the citizen. */
async function capturedBy(read: Read, { start, end }: Period): Promise<Tallied[]> {
  const { rows } = await sql<Tallied>`select a.name, count(*) as n from event e
    left join account a on a.organization_id = e.organization_id and a.id = e.actor_id
    where e.organization_id = ${read.organizationId} and e.name = 'request.received' and e.at >= ${start} and e.at < ${end}
    group by a.id, a.name`.execute(read.db)
  return rows
}

async function referredTo(read: Read, { start, end }: Period): Promise<Tallied[]> {
  const { rows } = await sql<Tallied>`select u.name, count(*) as n from referral r
    join unit u on u.organization_id = r.organization_id and u.id = r.unit_id
    where r.organization_id = ${read.organizationId} and r.referred_at >= ${start} and r.referred_at < ${end}
    group by u.id, u.name`.execute(read.db)
  return rows
}

async function pendingOf(read: Read, { start, end }: Period): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from request
    where organization_id = ${read.organizationId} and received_at >= ${start} and received_at < ${end}
      and closed_at is null`.execute(read.db)
  return rows[0]!.n
}

async function listOf(read: Read, visit: Visit, names: Names, day: string): Promise<ReportTable> {
  const words = visit.words(dailyWords)
  const noun = visit.words(nouns)
  const say = visit.moments
  const listing = await listingOf(read, visit, readQuery(`situacion=all&desde=${day}&hasta=${day}`))
  const rows = listing ? await rowsOf(read, listing, undefined, MOST + 1) : []
  const [channel, service, unit] = (['channel', 'service_id', 'unit_id'] as const).map(d => namer(visit, names, d))
  const text = (label: string, share = 1) => ({ label, kind: 'text' as const, share })
  return {
    title: words.list,
    columns: [
      { ...text(words.folio, 1.4), nowrap: true },
      text(words.time, 0.6),
      text(words.subject, 2),
      text(words.kind),
      text(words.channel),
      text(words.service, 1.6),
      text(words.unit, 1.6),
      text(words.state),
    ],
    rows: rows
      .slice(0, MOST)
      .map(row => [
        row.folio,
        say.time(row.received_at),
        row.summary,
        noun.kind[row.kind],
        channel!(row.channel),
        service!(row.service_id),
        unit!(row.unit_id),
        noun.state[row.state],
      ]),
    note: rows.length > MOST ? words.first(visit.number(MOST)) : undefined,
  }
}
