/** The account of an import and of a comparison, as lines for a terminal. Pure. */
import { numberText } from '../../../platform/words/numbers.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { CREATABLE } from './places.ts'
import { type Example, skippedRows, type Tally } from './tally.ts'
import type { Confusion } from './verify.ts'
import { importWords } from './words.ts'

interface Account {
  dryRun: boolean
  resumedAfter: number
  seconds: number
}

export function importReport(tally: Tally, { dryRun, resumedAfter, seconds }: Account, locale: Locale): string[] {
  const words = importWords(locale)
  const number = (value: number) => numberText(locale, value)
  const line = (label: string, count: number) => `${label.padEnd(22)} ${number(count).padStart(9)}`
  const rate = number(Math.round((tally.read - resumedAfter) / Math.max(seconds, 0.001)))
  const noted = (sentences: Record<string, string>, notes: Record<string, { count: number; examples: Example[] }>) =>
    Object.entries(notes).map(([key, { count, examples }]) => {
      const where = examples.map(({ line, value }) => (value ? `${line} «${value}»` : line)).join(', ')
      return `  ${number(count)}: ${sentences[key]} (${words.lines} ${where}${count > examples.length ? '…' : ''})`
    })
  return [
    ...(dryRun ? [words.rehearsal] : []),
    ...(resumedAfter > 0 ? [words.resumed(number(resumedAfter))] : []),
    `${line(words.read, tally.read)}   ${words.seconds(seconds.toFixed(1), rate)}`,
    line(words.created, tally.created),
    line(words.updated, tally.updated),
    line(words.unchanged, tally.unchanged),
    ...(tally.workedHere > 0 ? [line(words.workedHere, tally.workedHere)] : []),
    line(words.skipped, skippedRows(tally)),
    ...noted(words.reasons, tally.skipped),
    ...(Object.keys(tally.oddities).length > 0 ? [`${words.odd}:`, ...noted(words.oddities, tally.oddities)] : []),
    ...CREATABLE.filter(kind => tally.made[kind].length > 0).map(
      kind => `${words.made[kind]}: ${tally.made[kind].length} (${some(tally.made[kind])})`,
    ),
  ]
}

/** The confusion table: rows are what the former system said, columns what this product says. */
export function verdictReport({ counts, missing, disagreements }: Confusion, locale: Locale): string[] {
  const words = importWords(locale)
  const number = (value: number) => numberText(locale, value)
  const standings = ['on_time', 'late', 'no_promise', 'open'] as const
  const row = (cells: string[]) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(28))).join(' | ')} |`
  const promised = (['on_time', 'late', 'unsaid'] as const).flatMap(former => [
    counts[former].on_time,
    counts[former].late,
  ])
  const all = promised.reduce((sum, count) => sum + count, 0)
  return [
    row([words.theirs, ...standings.map(standing => words.verdict[standing])]),
    `|${'-'.repeat(30)}|${standings.map(() => '-'.repeat(13).concat(':|')).join('')}`,
    ...(['on_time', 'late', 'unsaid'] as const).map(former =>
      row([words.verdict[former], ...standings.map(standing => number(counts[former][standing]))]),
    ),
    words.compared(number(all - disagreements.length), number(all)),
    ...(missing > 0 ? [words.missing(number(missing))] : []),
    ...disagreements
      .slice(0, 20)
      .map(({ line, externalId, former, here }) =>
        words.disagrees(String(line), externalId, words.verdict[former], words.verdict[here]),
      ),
  ]
}

const some = (names: string[]) => `${names.slice(0, 6).join(', ')}${names.length > 6 ? '…' : ''}`
