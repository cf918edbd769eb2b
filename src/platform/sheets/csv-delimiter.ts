import type { CsvDelimiter } from './csv.ts'

const CANDIDATES: readonly CsvDelimiter[] = [',', ';', '\t', '|']
const LINES = 50

/** The delimiter that cuts most of the first lines into as many fields as the first; the comma when nothing is cut. Pure. */
export function delimiterOf(sample: string): CsvDelimiter {
  const lines = linesOutsideQuotes(sample)
  const scored = CANDIDATES.map(delimiter => {
    const counts = lines.map(line => line.split(delimiter).length - 1)
    const agreeing = counts.filter(count => count === counts[0]).length
    return { delimiter, cuts: counts[0] ?? 0, agreement: agreeing / counts.length }
  })
  const cutting = scored.filter(({ cuts }) => cuts > 0)
  cutting.sort((one, other) => other.agreement - one.agreement || other.cuts - one.cuts)
  return cutting[0]?.delimiter ?? ','
}

/** Lines without what stands between quotes. The last one, perhaps cut, is left out when there are others. */
function linesOutsideQuotes(sample: string): string[] {
  const lines = sample.replace(/"(?:[^"]|"")*"?/g, '').split(/\r\n|\n|\r/)
  if (lines.length > 1) lines.pop()
  return lines.filter(line => line.trim() !== '').slice(0, LINES)
}
