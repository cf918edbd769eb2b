import { termLight, verdict } from '../../../platform/calendar/index.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { IdentityBar, StateTag, Tag } from '../../../platform/views/parts.tsx'
import { captureWords } from '../capture/words.ts'
import { mergeWords } from '../merge/words.ts'
import { may } from '../permissions.ts'
import { staffReceiptPath } from '../receipt/paths.ts'
import { isOpen } from '../vocabulary.ts'
import { termAccount } from '../words/term-account.ts'
import { nouns } from '../words/vocabulary.ts'
import type { CaseFile } from './case.queries.ts'
import { raisedBy } from './claimed.ts'
import { classifyPath, mergePath, raisePath, reportPath } from './paths.ts'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

/** What it is: folio, kind, state, light, deadline and how it was counted. */
export function CaseIdentity({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  const { file } = sheet
  const words = visit.words(caseWords)
  const names = visit.words(nouns)
  const say = visit.moments
  const facts = [
    { label: words.due, value: file.dueAt ? say.moment(file.dueAt) : words.noDue },
    { label: words.received, value: say.moment(file.receivedAt) },
    { label: words.channel, value: names.channel[file.channel] },
    { label: words.service, value: file.serviceName ?? words.noService },
    { label: words.unit, value: file.unitName ?? '—' },
  ]
  if (file.externalId) facts.push({ label: words.numberAtOrigin, value: `${file.externalId} (${file.externalSource})` })
  if (file.closedAt) facts.unshift({ label: words.closed, value: say.moment(file.closedAt) })
  return (
    <IdentityBar
      title={<span dir="auto">{file.summary}</span>}
      folio={file.folio}
      tags={
        <>
          <Tag tone="brand">{names.kind[file.kind]}</Tag>
          <Tag>{names.state[file.state]}</Tag>
          <Light visit={visit} file={file} />
          {file.main && <Tag icon="copy">{visit.words(mergeWords).card.tag}</Tag>}
          {file.reopenedTimes > 0 && <Tag icon="refresh">{words.reopened(file.reopenedTimes)}</Tag>}
        </>
      }
      facts={facts}
      actions={<CaseActions visit={visit} sheet={sheet} />}
      explanation={file.dueAt ? { summary: words.howCounted, text: <Account visit={visit} file={file} /> } : undefined}
    />
  )
}

/** What may be done about the case besides its step. */
function CaseActions({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  const { file } = sheet
  const words = visit.words(caseWords)
  return (
    <>
      {isOpen(file.state) && !file.main && visit.can(may.refer) && (
        <ButtonLink to={visit.url(classifyPath(file.id))} kind="secondary" icon="pencil" small>
          {words.classify}
        </ButtonLink>
      )}
      {isMergeable(sheet) && visit.can(may.merge) && (
        <ButtonLink to={visit.url(mergePath(file.id))} kind="secondary" icon="copy" small>
          {visit.words(mergeWords).open}
        </ButtonLink>
      )}
      {visit.can(may.capture) && (
        <ButtonLink to={visit.url(staffReceiptPath(file.id))} kind="secondary" icon="printer" small>
          {visit.words(captureWords).print}
        </ButtonLink>
      )}
      {visit.can(may.raise) && !raisedBy(sheet) && (
        <ButtonLink to={visit.url(raisePath(file.folio, file.unitId))} kind="secondary" icon="target" small>
          {words.raise}
        </ButtonLink>
      )}
      {visit.can(may.report) && (
        <ButtonLink to={visit.url(reportPath(file.id))} kind="secondary" icon="file-text" small>
          {words.report}
        </ButtonLink>
      )}
    </>
  )
}

/** It may follow another: open, not answered, and neither follows nor is followed. */
const isMergeable = ({ file, followers }: Sheet) =>
  isOpen(file.state) && !file.answeredAt && !file.main && followers.length === 0

/** The light while it waits for an answer; whether it came in time once there is one. */
function Light({ visit, file }: { visit: Visit; file: CaseFile }) {
  const words = visit.words(caseWords)
  const due = file.dueAt && toInstant(file.dueAt)
  const ended = file.answeredAt ?? file.closedAt
  if (ended) {
    const kept = verdict(toInstant(ended), due)
    if (kept === 'no_promise') return null
    return (
      <StateTag state={kept === 'on_time' ? 'met' : 'missed'}>
        {kept === 'on_time' ? words.onTime : words.late}
      </StateTag>
    )
  }
  const light = termLight(due, visit.now, file.warnAt && toInstant(file.warnAt))
  return <StateTag state={light}>{visit.words(nouns).light[light]}</StateTag>
}

function Account({ visit, file }: { visit: Visit; file: CaseFile }) {
  if (!file.dueAccount) return <p>{visit.words(caseWords).imported}</p>
  return (
    <>
      {termAccount(file.dueAccount, visit.locale).map(line => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
