/** The figures of one run as Markdown, with the date and the machine. Pure but for asking what machine this is. */
import os from 'node:os'
import type { CharterFigure } from './charters.ts'
import type { IndicatorFigures } from './indicators.ts'
import type { IntakeFigure } from './intake.ts'
import type { PageFigure } from './pages.ts'
import type { PaperFigure } from './paper.ts'
import type { Weight } from './weight.ts'

export interface Figures {
  intake?: IntakeFigure[]
  pages?: PageFigure[]
  form?: { weights: Weight[]; p50: number; p99: number }
  starts?: { cold: number; warm: number }
  indicators?: IndicatorFigures
  charters?: CharterFigure[]
  paper?: PaperFigure[]
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
const ms = (value: number) => `${number(value, 1)} ms`
const kb = (bytes: number) => `${number(bytes / 1000, 1)} kB`

/** Rows of: what, measured, aim. */
export function report(figures: Figures, at: Date, postgres: string): string {
  const rows = [
    ...(figures.intake ?? []).map(intakeRow),
    ...(figures.pages ?? []).map(pageRow),
    ...growthRows(figures.pages ?? []),
    ...(figures.form ? formRows(figures.form) : []),
    ...(figures.starts ? startRows(figures.starts) : []),
    ...(figures.indicators ? indicatorRows(figures.indicators) : []),
    ...(figures.charters ?? []).map(charterRow),
    ...(figures.paper ?? []).map(paperRow),
  ]
  const [cpu] = os.cpus()
  const load = number(os.loadavg()[0] ?? 0, 1)
  return [
    `Measured ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC on ${os.availableParallelism()} cores (${cpu?.model.trim()}),`,
    `${number(os.totalmem() / 2 ** 30)} GiB of memory, Node ${process.versions.node}, PostgreSQL ${postgres}; load average at the end ${load}.`,
    '',
    '| what | measured | against | ratio | aim |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map(row => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')
}

const indicatorRows = ({ requests, cells, ...taken }: IndicatorFigures): TableRow[] => [
  [
    `${number(cells)} readings of a year of ${number(requests)} requests, from nothing`,
    ms(taken.fromNothing),
    '',
    '',
    '≤ 10 s',
  ],
  [`the same taken as measurements, with their records`, ms(taken.measured), '', '', ''],
  [`every measurement proved from the events`, ms(taken.proved), '', '', ''],
  [`brought up to date after one event (${taken.touched} readings)`, ms(taken.afterOne), '', '', '≤ 300 ms'],
]

type TableRow = [what: string, measured: string, against: string, ratio: string, aim: string]

const intakeRow = ({ clients, perSecond, p50, p99, barePerSecond, by, ratio }: IntakeFigure): TableRow => [
  `intake over the API, ${clients} ${clients === 1 ? 'client' : 'clients'}`,
  `${number(perSecond)}/s · p50 ${ms(p50)} · p99 ${ms(p99)}`,
  `${by}, the same statement: ${number(barePerSecond)}/s`,
  number(ratio, 2),
  '≥ 0.5',
]

const pageRow = ({ page, requests, p50, p99, bare50, bare99 }: PageFigure): TableRow => [
  `${page}, ${number(requests)} requests`,
  `p50 ${ms(p50)} · p99 ${ms(p99)}`,
  `bare SQL: p50 ${ms(bare50)} · p99 ${ms(bare99)}`,
  number(p50 / bare50, 2),
  '',
]

const charterRow = ({ page, statements, aim, p50, p99, bare50, bare99 }: CharterFigure): TableRow => [
  `${page}, on the server`,
  `p50 ${ms(p50)} · p99 ${ms(p99)}`,
  `bare SQL, ${statements} statements: p50 ${ms(bare50)} · p99 ${ms(bare99)}`,
  number(p50 / bare50, 2),
  aim,
]

const seconds = (value: number) => `${number(value / 1000, 2)} s`

const paperRow = ({ charters, quarter, signed, first, p50, slowest }: PaperFigure): TableRow => [
  `consolidated report of ${charters} charters as PDF, ${quarter}, ${signed ? 'signed' : 'not begun'}`,
  `p50 ${seconds(p50)} · slowest ${seconds(slowest)}`,
  `the first after a start: ${seconds(first)}`,
  '',
  '< 5 s',
]

/** How much slower the largest size is than the smallest. */
function growthRows(pages: PageFigure[]): TableRow[] {
  return [...Map.groupBy(pages, ({ page }) => page)].flatMap(([page, sizes]): TableRow[] => {
    const [small, large] = [sizes[0]!, sizes.at(-1)!]
    if (small === large) return []
    const [at, before] = small.rows === large.rows ? ['', ''] : [rowsOf(large), rowsOf(small)]
    const name = `${page}, p50 at ${number(large.requests)}${at} ÷ at ${number(small.requests)}${before}`
    return [[name, ms(large.p50), ms(small.p50), number(large.p50 / small.p50, 2), '≤ 1.5']]
  })
}

/** Told where two sizes draw differently long pages: that is then part of the ratio. */
const rowsOf = ({ rows }: PageFigure) => ` (${rows} rows)`

const formRows = ({ weights, p50, p99 }: NonNullable<Figures['form']>): TableRow[] => [
  ...weights.map(
    ({ scripts, bytes, files }): TableRow => [
      `public form, JavaScript ${scripts ? 'on' : 'off'}: over the wire`,
      `${kb(bytes)} in ${files} files`,
      '',
      '',
      '< 60 kB',
    ],
  ),
  ['public form: made on the server', `p50 ${ms(p50)} · p99 ${ms(p99)}`, '', '', ''],
]

const startRows = ({ cold, warm }: NonNullable<Figures['starts']>): TableRow[] => [
  ['`npm start` in an empty clone, packages cached', `${number(cold, 1)} s`, '', '', ''],
  ['`npm start` the second time', `${number(warm, 1)} s`, '', '', '< 5 s'],
]
