/** How a month went, by every dimension, beside the month before. */
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { medianOfTally } from '../../../platform/statistics/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type Names, namesOf } from '../board/names.ts'
import {
  type Backlog,
  type Breakdown,
  backlogAt,
  DIMENSIONS,
  type Dimension,
  type Figures,
  figuresOf,
  type Key,
} from '../measure/figures.ts'
import { monthBefore, monthPeriod } from '../measure/period.ts'
import { type Cell, cellWriter, type Report, type ReportFigure, type ReportTable } from '../measure/report.ts'
import { reportWords } from '../measure/words.ts'
import type { Channel, Kind } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { monthlyWords } from './words.ts'

/** @param month `YYYY-MM` */
export async function monthlyReport(read: Read, visit: Visit, month: string): Promise<Report> {
  const words = visit.words(monthlyWords)
  const { timeZone } = visit.tenant
  const calendar = await businessCalendar(read)
  const period = monthPeriod(month, timeZone)
  const now = await figuresOf(read, calendar, period)
  const before = await figuresOf(read, calendar, monthPeriod(monthBefore(month), timeZone))
  const names = await namesOf(read)
  const end = new Date(Math.min(period.end.getTime(), toDate(read.now).getTime()))
  return {
    title: words.title,
    period: visit.moments.month(month),
    fileName: words.file(month),
    figures: summaryOf(visit, now.total, before.total, await backlogAt(read, end)),
    definitions: words.definitions,
    tables: DIMENSIONS.map(dimension => tableOf(visit, names, dimension, now, before)),
  }
}

const shareOf = ({ onTime, late }: Figures): number | null => (onTime + late === 0 ? null : onTime / (onTime + late))

function summaryOf(visit: Visit, now: Figures, before: Figures, backlog: Backlog): ReportFigure[] {
  const words = visit.words(monthlyWords)
  const write = cellWriter(visit)
  const number = (value: Cell) => write('number', value)
  const due = now.onTime + now.late
  return [
    { label: words.received, kind: 'number', value: now.received, base: words.compared(number(before.received)) },
    { label: words.answered, kind: 'number', value: now.answered, base: words.compared(number(before.answered)) },
    {
      label: words.share,
      kind: 'percent',
      value: shareOf(now),
      base: words.shareBase(number(now.onTime), number(due), write('percent', shareOf(before))),
    },
    {
      label: words.median,
      kind: 'number',
      value: medianOfTally(now.days),
      base: words.medianBase(number(now.answered), number(medianOfTally(before.days))),
    },
    { label: words.open, kind: 'number', value: backlog.open, base: words.openBase },
    { label: words.overdue, kind: 'number', value: backlog.overdue, base: words.overdueBase },
  ]
}

function tableOf(visit: Visit, names: Names, dimension: Dimension, now: Breakdown, before: Breakdown): ReportTable {
  const words = visit.words(monthlyWords)
  const then = before.by[dimension]
  const keys = [...new Set([...now.by[dimension].keys(), ...then.keys()])]
  const name = namer(visit, names, dimension)
  const rows = keys
    .map(key => lineOf(name(key), now.by[dimension].get(key), then.get(key)))
    .filter(line => line.some(cell => typeof cell === 'number' && cell > 0))
    .sort((a, b) => Number(b[1]) - Number(a[1]) || String(a[0]).localeCompare(String(b[0]), visit.locale))
  const labels = [words.received, words.before, words.answered, words.median, words.due, words.onTime, words.late]
  return {
    title: words.by[dimension],
    columns: [
      { label: words.one[dimension], kind: 'text', share: 2.4 },
      ...labels.map(label => ({ label, kind: 'number' as const })),
      { label: words.share, kind: 'percent' },
    ],
    rows,
    total: lineOf(visit.words(reportWords).total, now.total, before.total),
  }
}

function lineOf(name: string, now: Figures | undefined, before: Figures | undefined): Cell[] {
  const [onTime, late] = [now?.onTime ?? 0, now?.late ?? 0]
  return [
    name,
    now?.received ?? 0,
    before?.received ?? 0,
    now?.answered ?? 0,
    now ? medianOfTally(now.days) : null,
    onTime + late,
    onTime,
    late,
    now ? shareOf(now) : null,
  ]
}

/** The name under which a key of a dimension is shown. */
export function namer(visit: Visit, names: Names, dimension: Dimension): (key: Key) => string {
  const { none } = visit.words(monthlyWords)
  const noun = visit.words(nouns)
  const of = { service_id: names.services, unit_id: names.units, neighbourhood_id: names.neighbourhoods }
  return key => {
    if (key === null) return none
    if (dimension === 'kind') return noun.kind[key as Kind]
    if (dimension === 'channel') return noun.channel[key as Channel]
    return of[dimension].get(Number(key))?.name ?? none
  }
}
