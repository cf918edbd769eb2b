import type { Locale } from '../../../platform/words/words.ts'
import { recordWords } from '../describe/words.ts'
import { OUTCOMES, type Review } from './review.ts'
import { exchangeWords } from './words.ts'

/** What an import would do or did, as lines for a terminal: the counts, then each row that changes or does not enter. */
export function importLines({ rows, unknownColumns }: Review, locale: Locale): string[] {
  const words = exchangeWords(locale)
  const { label } = recordWords(locale)
  const counts = OUTCOMES.map(outcome => words.counts[outcome](rows.filter(row => row.outcome === outcome).length))
  const told = rows.flatMap(({ line, code, outcome, problems, differences }) => {
    if (outcome === 'same') return []
    const why = problems.map(({ column, sentence }) => (column ? words.problem(column, sentence) : sentence))
    const what = differences.map(({ field }) => label[field])
    return [
      `${words.row} ${line} ${code} · ${words.outcomes[outcome]} ${[...why, what.join(', ')].filter(Boolean).join('; ')}`.trim(),
    ]
  })
  return [...counts, ...(unknownColumns.length > 0 ? [words.unknownColumns(unknownColumns.join(', '))] : []), ...told]
}
