import { numberText } from '../words/numbers.ts'
import type { Locale } from '../words/words.ts'
import { type ControlChart, FIRM } from './control-chart.ts'
import type { Signal } from './rules.ts'
import { type ChartWords, chartWords } from './words.ts'

/** `too_few`: under four points nothing can be told. */
export type Verdict = 'nothing' | 'too_few' | 'noise' | 'change'

export interface Reading {
  verdict: Verdict
  /** Noise or change, in a plain sentence. */
  sentence: string
  /** One sentence for each signal: which points, and which rule of which set. */
  signals: string[]
  /** Where the limits come from, and which rules are followed. */
  limits: string[]
}

const FEWEST = 4

export function verdictOf({ points, signals }: Pick<ControlChart, 'points' | 'signals'>): Verdict {
  if (signals.length > 0) return 'change'
  const measured = points.filter(point => point.value !== null).length
  if (measured === 0) return 'nothing'
  return measured < FEWEST ? 'too_few' : 'noise'
}

/** What a chart says, for somebody who has never seen one. */
export function readingOf(locale: Locale, chart: ControlChart): Reading {
  const words = chartWords(locale)
  const verdict = verdictOf(chart)
  return {
    verdict,
    sentence: words.verdict[verdict],
    signals: told(chart.signals).map(signal => signalText(locale, chart, signal)),
    limits: verdict === 'nothing' ? [] : limitsText(locale, words, chart),
  }
}

/** Points beyond one limit are told together. */
function told(signals: readonly Signal[]): Signal[] {
  const beyond = signals.filter(signal => signal.rule === 'beyond_limits')
  const together = (['above', 'below'] as const).flatMap(side => {
    const here = beyond.filter(signal => signal.side === side)
    return here.length === 0 ? [] : [{ ...here[0]!, points: here.flatMap(signal => signal.points) }]
  })
  return [...together, ...signals.filter(signal => signal.rule !== 'beyond_limits')]
}

function signalText(
  locale: Locale,
  { points, ruleSet }: ControlChart,
  { rule, number, points: at, side }: Signal,
): string {
  const words = chartWords(locale)
  const labels = at.map(index => points[index]!.label)
  const inARow = at.every((index, place) => index === at[0]! + place)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const where = inARow && labels.length > 2 ? words.span(labels[0]!, labels.at(-1)!) : capitalized(list.format(labels))
  const sentence = words.rule[rule](where, side ? words.side[side] : '', String(at.length))
  return number === null ? sentence : words.byRule(sentence, String(number), words.ruleSet[ruleSet])
}

function limitsText(locale: Locale, words: ChartWords, { phases, ruleSet }: ControlChart): string[] {
  const last = phases.at(-1)
  if (!last) return []
  const count = String(last.settledOn)
  return [
    last.provisional ? words.provisional(count, String(FIRM)) : words.settled(count),
    ...(last.dispersion === null ? [] : [words.laney(numberText(locale, last.dispersion, 1))]),
    words.rules(words.ruleSet[ruleSet]),
  ]
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
