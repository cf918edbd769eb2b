import type { Visit } from '../../../platform/http/visit.ts'
import type { Undelivered } from '../../../platform/mail/outbox.ts'
import { Notice } from '../../../platform/views/parts.tsx'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

/** Who was to be told and was not, above everything: an answer that never arrived is no answer. */
export function UndeliveredLetters({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  if (sheet.undelivered.length === 0) return null
  const words = visit.words(caseWords).undelivered
  return (
    <Notice kind="warning" title={words.title}>
      <ul class="govuk-list govuk-list--bullet">
        {sheet.undelivered.map(letter => (
          <li key={letter.id}>
            <q>{letter.subject}</q> · {visit.moments.moment(letter.writtenAt)}
            {to(sheet, letter, words.person)}: {letter.refused ? words.refused : words.waiting}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{words.whatToDo}</p>
    </Notice>
  )
}

/** Whoever may not know who asked is told no address: it may be hers. */
function to({ requester, requesterHidden }: Sheet, { recipient }: Undelivered, person: string): string {
  if (requesterHidden) return ''
  return recipient === requester?.email ? ` · ${person} (${recipient})` : ` · ${recipient}`
}
