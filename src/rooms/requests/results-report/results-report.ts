/** The report of results of one case (Huatabampo, manual of 2010, 4.1.1 step 6): the same content on screen and on paper. Pure. */
import { verdict } from '../../../platform/calendar/index.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Sheet } from '../case/sheet.ts'
import { nouns } from '../words/vocabulary.ts'
import { reportWords } from './words.ts'

export interface ResultsReport {
  folio: string
  subject: string
  description: string
  facts: { label: string; value: string }[]
  /** What who reported wrote, the last time. */
  summary: string
  /** Why it was not admitted; empty otherwise. */
  decision: string
  answers: { title: string; result: string; text: string; evidence: string }[]
  procedure: string
  /** Step, responsible, exit, date. */
  steps: string[][]
  made: string
}

/** Names of who asked are not in it: it travels between offices. */
export function resultsReport(visit: Visit, sheet: Sheet): ResultsReport {
  const words = visit.words(reportWords)
  const say = visit.moments
  const { file, procedure } = sheet
  const reporting = new Set(procedure?.steps.filter(step => step.act === 'report').map(step => step.id))
  const refused = sheet.decisions.find(({ admissible }) => !admissible)
  return {
    folio: file.folio,
    subject: file.summary,
    description: file.description,
    facts: factsOf(visit, sheet),
    summary: sheet.steps.findLast(row => reporting.has(row.stepId) && row.state === 'done')?.note ?? '',
    decision: refused ? [refused.reason, refused.text].filter(Boolean).join('. ') : '',
    answers: sheet.answers.map(answer => ({
      title: words.answeredOn(answer.unit ?? '', say.moment(answer.at)),
      result: answer.resolved ? words.resolved : words.unresolved,
      text: answer.text,
      evidence: evidenceOf(sheet, answer.id, words),
    })),
    procedure: procedure ? `${procedure.code} · ${procedure.name}` : '',
    steps: sheet.steps
      .filter(row => row.doneAt !== null)
      .map(row => [
        row.title,
        [row.by, row.position].filter(Boolean).join(' · '),
        row.exit ?? '',
        say.moment(row.doneAt!),
      ]),
    made: words.made(say.moment(visit.now)),
  }
}

function evidenceOf(sheet: Sheet, answerId: number, words: ReturnType<typeof reportWords>): string {
  const names = sheet.attachments.filter(file => file.answerId === answerId).map(file => file.name)
  return names.length > 0 ? words.evidence(names.join(', ')) : ''
}

function factsOf(visit: Visit, { file }: Sheet): { label: string; value: string }[] {
  const words = visit.words(reportWords)
  const names = visit.words(nouns)
  const say = visit.moments
  const day = (at: Date | null) => (at ? say.moment(at) : '')
  return [
    { label: words.folio, value: file.folio },
    { label: words.kind, value: names.kind[file.kind] },
    { label: words.service, value: file.serviceName ?? '' },
    { label: words.channel, value: names.channel[file.channel] },
    { label: words.place, value: [file.neighbourhood, file.address].filter(Boolean).join(', ') },
    { label: words.together, value: file.main?.folio ?? '' },
    { label: words.received, value: day(file.receivedAt) },
    { label: words.due, value: day(file.dueAt) },
    { label: words.answered, value: day(file.answeredAt) },
    { label: words.closed, value: day(file.closedAt) },
    { label: words.promise, value: promiseOf(visit, file) },
    { label: words.result, value: file.outcome ? names.outcome[file.outcome] : words.open },
  ].filter(({ value }) => value !== '')
}

function promiseOf(visit: Visit, file: Sheet['file']): string {
  const words = visit.words(reportWords)
  const ended = file.answeredAt ?? file.closedAt
  if (!file.dueAt) return words.noPromise
  if (!ended) return words.pending
  return verdict(toInstant(ended), toInstant(file.dueAt)) === 'on_time' ? words.onTime : words.late
}
