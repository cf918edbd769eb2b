/** The report to take away: tagged paper, or a workbook with a sheet for each table. */
import type { Sent } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import { sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { periodCode } from '../../indicators/index.ts'
import type { ReadCommitment } from './read-commitment.ts'
import type { ReadCharterLine } from './read-line.ts'
import { readable } from './readable.ts'
import type { Report } from './report.queries.ts'
import { reportWords } from './words.ts'

const nameOf = (visit: Visit, report: Report): string => {
  const code = 'charter' in report.figures ? report.figures.charter.code : visit.tenant.slug
  return visit.words(reportWords).fileName(code, periodCode(report.period).toLowerCase())
}

export function reportPdf(visit: Visit, report: Report): Promise<Sent> {
  const words = visit.words(reportWords)
  const read = readable(visit, report)
  const made = words.made(visit.moments.moment(visit.now))
  return print(visit, {
    template: new URL('./report.typ', import.meta.url),
    title: read.title,
    fileName: nameOf(visit, report),
    unit: read.unit ?? undefined,
    footer: read.isDraft ? words.draftNotice : `${read.number} · ${read.hash.slice(0, 16)}`,
    data: { read, words: wordsForPaper(visit), made },
  })
}

function wordsForPaper(visit: Visit) {
  const { parts, hints, states, status, judgement, cannotSign, ...rest } = visit.words(reportWords)
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'string'))
}

export async function reportXlsx(visit: Visit, report: Report): Promise<Sent> {
  const words = visit.words(reportWords)
  const read = readable(visit, report)
  const standing = read.isDraft
    ? `${words.draftNotice} ${read.correction}`.trim()
    : [read.number, read.state, read.signature, read.correction].filter(Boolean).join('. ')
  const facts: [string, string][] = [
    [words.report, read.title],
    [words.quarter, read.period],
    ...read.tally.map(({ label, value, base }): [string, string] => [label, `${value} ${base}`]),
    ...read.narrative.map(({ title, text }): [string, string] => [title, text || words.unwritten]),
    [words.internalNotice, read.internalNotice],
    [words.state, standing],
    [words.print, read.hash],
  ]
  const sheets = [
    xlsxSheet(words.report, facts, [
      { key: 'label', label: words.tally, kind: 'text', value: row => row[0], width: 34 },
      { key: 'value', label: '', kind: 'text', value: row => row[1], width: 90 },
    ]),
    ...(read.charters.length > 0
      ? [
          xlsxSheet(words.charters, read.charters, charterColumns(visit)),
          xlsxSheet(words.judgement.broken, read.misses, commitmentColumns(visit, read.period)),
        ]
      : [xlsxSheet(words.commitments, read.commitments, commitmentColumns(visit, read.period))]),
  ]
  return sendWorkbook(nameOf(visit, report), ...sheets)
}

function commitmentColumns(visit: Visit, quarter: string): Column<ReadCommitment>[] {
  const words = visit.words(reportWords)
  const text = (key: keyof ReadCommitment, label: string, width = 16): Column<ReadCommitment> => ({
    key,
    label,
    kind: 'text',
    width,
    value: row => String(row[key]),
  })
  const number = (key: keyof ReadCommitment['numbers'], label: string): Column<ReadCommitment> => ({
    key: `number-${key}`,
    label,
    kind: 'number',
    value: row => row.numbers[key],
  })
  return [
    text('charter', words.charter, 30),
    text('code', words.code, 12),
    text('statement', words.commitment, 60),
    { key: 'period', label: words.judgedIn, kind: 'text', value: row => row.period || quarter, width: 24 },
    text('indicator', words.indicator, 40),
    text('unit', words.unitOfMeasure),
    number('target', words.targetValue),
    number('upper', words.targetUpper),
    number('value', words.value),
    number('numerator', words.numerator),
    number('denominator', words.denominator),
    text('target', words.target),
    text('result', words.result),
    text('base', words.base),
    text('interval', words.interval),
    text('before', words.before),
    text('verdict', words.verdict),
    { key: 'claims', label: words.claims, kind: 'number', value: row => Number(row.claims) },
    {
      key: 'nonconformities',
      label: words.nonconformities,
      kind: 'text',
      value: row => row.nonconformities.map(({ folio, state }) => `${folio} (${state})`).join(', '),
    },
    text('remedy', words.remedy, 60),
  ]
}

function charterColumns(visit: Visit): Column<ReadCharterLine>[] {
  const words = visit.words(reportWords)
  const count = (key: string, label: string, value: (row: ReadCharterLine) => number): Column<ReadCharterLine> => ({
    key,
    label,
    kind: 'number',
    value,
  })
  return [
    { key: 'unit', label: words.unit, kind: 'text', value: row => row.unit, width: 40 },
    { key: 'charter', label: words.charter, kind: 'text', value: row => row.title, width: 50 },
    count('kept', words.judgement.kept, row => row.tally.kept),
    count('broken', words.judgement.broken, row => row.tally.broken),
    count('no_data', words.judgement.no_data, row => row.tally.no_data),
    count('not_applicable', words.judgement.not_applicable, row => row.tally.not_applicable),
    count('claims', words.claims, row => row.claims),
    count('nonconformities', words.nonconformities, row => row.nonconformities),
    { key: 'state', label: words.state, kind: 'text', value: row => row.signed, width: 14 },
  ]
}
