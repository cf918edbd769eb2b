/** A nonconformity as the paper that an auditor asks for: every text ready to be printed. */
import type { Visit } from '../../../platform/http/visit.ts'
import type { Moments } from '../../../platform/words/moments.ts'
import { factsOf } from '../case/facts.ts'
import type { Sheet } from '../case/sheet.ts'
import { storyLines } from '../case/story-lines.ts'
import { caseWords } from '../case/words.ts'
import { remedyWords } from '../remedies/words.ts'
import { BRANCHES } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { reportWords } from './words.ts'

interface Telling {
  visit: Visit
  sheet: Sheet
  say: Moments
  words: ReturnType<typeof caseWords>
}

export function reportOf(visit: Visit, sheet: Sheet) {
  const say = visit.moments
  const telling = { visit, sheet, say, words: visit.words(caseWords) }
  const words = visit.words(reportWords)
  const noun = visit.words(nouns)
  const { file } = sheet
  return {
    words,
    titles: { ...telling.words, remedy: visit.words(remedyWords).remedy },
    subject: file.title,
    description: file.description,
    facts: [
      { label: words.folio, value: file.folio },
      { label: words.state, value: noun.state[file.state] },
      { label: words.severity, value: noun.severity[file.severity] },
      ...factsOf(visit, file).map(({ label, value }) => ({ label, value })),
      ...(file.recurrenceFolio ? [{ label: words.recurrence, value: file.recurrenceFolio }] : []),
    ],
    disposition: dispositionOf(telling),
    containments: sheet.containments.map(row => ({ text: row.text, note: signed(say, row.by, row.at) })),
    remedies: remediesOf(telling),
    cause: causeOf(telling),
    actions: actionsOf(telling),
    verifications: verificationsOf(telling),
    story: storyLines(visit, sheet).map(line => [say.moment(line.at), told(line.title, line.text), line.who]),
    made: words.made(say.moment(visit.now)),
  }
}

const signed = (say: Moments, by: string, at: Date) => `${by}, ${say.moment(at)}`
const told = (title: string, text = '') => (text ? `${title}: ${text}` : title)

function dispositionOf({ visit, sheet: { file }, say, words }: Telling) {
  if (!file.disposition || !file.authorizedBy || !file.authorizedAt) return null
  return {
    text: `${visit.words(nouns).disposition[file.disposition]}. ${file.dispositionNote}`,
    note: words.authorizedBy(file.authorizedBy, say.date(file.authorizedAt)),
  }
}

function remediesOf({ visit, sheet, say }: Telling): string[][] {
  const words = visit.words(remedyWords)
  return sheet.remedies.map(row => {
    const standing = row.withdrawnAt ? words.isWithdrawn : row.givenAt ? words.isGiven : words.isPending
    const day = row.givenAt ? `, ${say.date(row.givenAt)}` : ''
    return [row.folio ?? '—', row.withdrawReason || row.description || words.toChoose, `${standing}${day}`]
  })
}

function causeOf({ visit, sheet: { analyses }, say, words }: Telling) {
  const [holds] = analyses
  if (!holds) return null
  const noun = visit.words(nouns)
  return {
    whys: holds.whys,
    branches: BRANCHES.flatMap(branch => {
      const causes = holds.ishikawa[branch]
      return causes?.length ? [[noun.branch[branch], causes.join('\n')]] : []
    }),
    root: holds.rootCause,
    kind: noun.cause[holds.cause],
    systemic: holds.earlierFolio ? { label: words.systemic(holds.earlierFolio), text: holds.systemicStatement } : null,
    note: signed(say, holds.by, holds.at),
  }
}

function actionsOf({ sheet, say, words }: Telling): string[][] {
  return sheet.actions.map(row => {
    const standing = row.cancelledAt ? words.isCancelled : row.doneAt ? words.isDone : words.isOpen
    const at = row.cancelledAt ?? row.doneAt
    return [
      row.description,
      row.position,
      say.date(row.dueOn),
      [standing, at && say.date(at), row.doneBy].filter(Boolean).join(', '),
      [row.cancelReason || row.result, row.evidenceName && `${words.evidence}: ${row.evidenceName}`]
        .filter(Boolean)
        .join('\n'),
    ]
  })
}

function verificationsOf({ visit, sheet, say, words }: Telling) {
  return sheet.verifications.map(row => [
    { label: words.plannedOn, value: say.date(row.plannedOn) },
    row.by && row.at
      ? { label: words.verifiedBy, value: signed(say, row.by, row.at) }
      : { label: words.verifier, value: row.position ?? words.qualityOffice },
    ...(row.verdict
      ? [
          { label: words.verdict, value: visit.words(nouns).verdict[row.verdict] },
          { label: words.statement, value: row.statement },
        ]
      : []),
  ])
}
