/** Reading what a visitor answered: one field for each question, in the visitor's own way of writing numbers. Pure. */
import type { ChecklistItem } from '../vocabulary.ts'
import type { VisitWords } from '../words.ts'

export interface Finding {
  itemId: number
  yes: boolean | null
  value: number | null
  note: string
}

export const answerField = (item: Pick<ChecklistItem, 'id'>) => `item_${item.id}`
export const noteField = (item: Pick<ChecklistItem, 'id'>) => `note_${item.id}`

const MOST = 100_000
const LONGEST_NOTE = 1000

/** The answers given, or the sentence beside each field that is no answer. Questions left blank are not findings. */
export function readFindings(
  items: readonly ChecklistItem[],
  typed: Record<string, unknown>,
  words: Pick<VisitWords, 'badNumber' | 'tooLong' | 'unanswered'>,
): { findings: Finding[] } | { refused: Record<string, string> } {
  const refused: Record<string, string> = {}
  const findings: Finding[] = []
  for (const item of items) {
    const answer = textOf(typed[answerField(item)])
    const note = textOf(typed[noteField(item)])
    if (note.length > LONGEST_NOTE) refused[noteField(item)] = words.tooLong(LONGEST_NOTE, note.length)
    if (answer === '' && note === '') continue
    if (item.kind === 'yes_no') {
      findings.push({ itemId: item.id, yes: answer === '' ? null : answer === 'yes', value: null, note })
      continue
    }
    const value = answer === '' ? null : numberOf(answer)
    if (value === undefined) refused[answerField(item)] = words.badNumber
    else findings.push({ itemId: item.id, yes: null, value, note })
  }
  if (Object.keys(refused).length > 0) return { refused }
  const answered = findings.some(finding => finding.yes !== null || finding.value !== null)
  return answered ? { findings } : { refused: { '': words.unanswered } }
}

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '')

/** `12.5`, `12,5`, or the `3:30` of a stopwatch, in minutes. */
function numberOf(text: string): number | undefined {
  const watch = /^(\d{1,4}):([0-5]\d)$/.exec(text)
  if (watch) return Number(watch[1]) + Math.round((Number(watch[2]) / 60) * 100) / 100
  if (!/^\d{1,6}([.,]\d{1,3})?$/.test(text)) return undefined
  const value = Number(text.replace(',', '.'))
  return value <= MOST ? value : undefined
}
