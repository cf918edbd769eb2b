/** The proof as a table for a terminal: how many figures of each period are given again, and each one that is not. */
import type { Read } from '../../../platform/db/handles.ts'
import { catalogue, type Locale } from '../../../platform/words/words.ts'
import { periodName } from '../formula/period-words.ts'
import { type Proof, prove } from './prove.ts'

interface Tally {
  period: { startsOn: string; endsOn: string }
  same: number
  different: number
  byHand: number
}

export interface ProofAccount {
  periods: Tally[]
  different: Proof[]
}

export async function proveAll(read: Read): Promise<ProofAccount> {
  const periods = new Map<string, Tally>()
  const different: Proof[] = []
  for await (const proof of prove(read)) {
    const { startsOn, endsOn } = proof.measured
    const key = `${startsOn} ${endsOn}`
    const tally = periods.get(key) ?? { period: { startsOn, endsOn }, same: 0, different: 0, byHand: 0 }
    periods.set(key, tally)
    if (proof.verdict === 'same') tally.same++
    else if (proof.verdict === 'by-hand') tally.byHand++
    else tally.different++
    if (proof.verdict === 'different') different.push(proof)
  }
  return { periods: [...periods.values()], different }
}

const spanish = {
  head: ['Periodo', 'Mediciones', 'Iguales', 'Distintas', 'A mano'],
  none: 'No hay mediciones que demostrar.',
  all: (n: number, seconds: string) => `${n} mediciones vueltas a calcular desde los eventos en ${seconds} s.`,
  different: (what: string, given: string, again: string) =>
    `DISTINTA ${what}: se dio ${given}, los eventos dicen ${again}`,
}
const words = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    head: ['Period', 'Measurements', 'Same', 'Different', 'By hand'],
    none: 'There are no measurements to prove.',
    all: (n, seconds) => `${n} measurements computed again from the events in ${seconds} s.`,
    different: (what, given, again) => `DIFFERENT ${what}: ${given} was given, the events say ${again}`,
  },
})

/** Lines of text. */
export function proofReport(
  slug: string,
  { periods, different }: ProofAccount,
  seconds: number,
  locale: Locale,
): string[] {
  const say = words(locale)
  if (periods.length === 0) return [slug, `  ${say.none}`]
  const rows = periods.map(({ period, same, different, byHand }) => [
    periodName(locale, period),
    ...[same + different + byHand, same, different, byHand].map(String),
  ])
  const widths = say.head.map((label, column) => Math.max(label.length, ...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`
  const all = periods.reduce((sum, tally) => sum + tally.same + tally.different + tally.byHand, 0)
  return [
    ...[slug, line(say.head), ...rows.map(line)],
    ...different.map(proof => `  ${differenceText(proof, say)}`),
    `  ${say.all(all, seconds.toFixed(1))}`,
  ]
}

function differenceText({ measured, again }: Proof, say: typeof spanish): string {
  const written = (figure: { numerator: number | null; denominator: number | null; value: number | null } | null) =>
    figure === null ? '–' : `${figure.numerator ?? '–'}/${figure.denominator ?? '–'} = ${figure.value ?? '–'}`
  const what = `${measured.code} ${measured.startsOn}…${measured.endsOn} n.º ${measured.number}`
  return say.different(what, written(measured), written(again))
}
