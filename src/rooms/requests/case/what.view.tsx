import type { Visit } from '../../../platform/http/visit.ts'
import { Card, DefinitionList, Link, SummaryList } from '../../../platform/views/parts.tsx'
import { may } from '../permissions.ts'
import { Prose } from '../track/prose.view.tsx'
import { claimOf, type MentionedRequest, mentionedIn, raisedBy } from './claimed.ts'
import { Files } from './files.view.tsx'
import { casePath } from './paths.ts'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

/** What the person asks, where, and who she is as far as this reader may know. */
export function WhatIsAsked({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  const words = visit.words(caseWords)
  const { file, attachments } = sheet
  const sent = attachments.filter(({ stage }) => stage === 'intake' || stage === 'addition')
  const answers = answersOf(sheet)
  return (
    <Card title={words.what}>
      {file.description ? <Prose text={file.description} /> : <p class="govuk-hint">{words.noDescription}</p>}
      {answers.length > 0 && <SummaryList rows={answers} />}
      <DefinitionList
        items={[
          ...claimedOf(visit, sheet),
          ...(placeOf(sheet) ? [{ label: words.place, value: <Place visit={visit} sheet={sheet} /> }] : []),
          { label: words.requester, value: <Who visit={visit} sheet={sheet} /> },
          ...(sent.length > 0
            ? [{ label: words.attachments, value: <Files visit={visit} caseId={file.id} files={sent} /> }]
            : []),
        ]}
      />
    </Card>
  )
}

/** The promise that this request says was not kept, and what that opened. */
function claimedOf(visit: Visit, sheet: Sheet) {
  const claim = claimOf(sheet)
  if (!claim) return []
  const { code, statement, charterTitle, path } = claim.data as Record<string, string>
  const value = (
    <>
      <Link to={visit.url(String(path))}>{charterTitle}</Link> · {code}: {statement}
    </>
  )
  const raised = raisedBy(sheet)
  const words = visit.words(caseWords)
  const opened =
    raised && (visit.can(may.raise) ? <Link to={visit.url(raised.path)}>{raised.folio}</Link> : raised.folio)
  const mentioned = mentionedIn(sheet)
  return [
    { label: words.claimed, value },
    ...(mentioned ? [{ label: words.mentioned, value: <Mentioned visit={visit} mentioned={mentioned} /> }] : []),
    ...(opened ? [{ label: words.raised, value: opened }] : []),
  ]
}

/** Whoever claims without a key is not told whether the folio exists; whoever answers is. */
function Mentioned({ visit, mentioned: { folio, id, fits } }: { visit: Visit; mentioned: MentionedRequest }) {
  const words = visit.words(caseWords)
  if (id === null) return <>{words.mentionedUnknown(folio)}</>
  return (
    <>
      <Link to={visit.url(casePath(id))}>{folio}</Link>
      {!fits && <> · {words.mentionedElsewhere}</>}
    </>
  )
}

const placeOf = ({ file }: Sheet) => [file.neighbourhood, file.address].filter(Boolean).join(' · ') || file.latitude

function Place({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  const { latitude, longitude, neighbourhood, address } = sheet.file
  return (
    <>
      {[neighbourhood, address].filter(Boolean).join(' · ')}
      {latitude !== null && longitude !== null && (
        <>
          {' '}
          <Link
            to={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`}
          >
            {visit.words(caseWords).map} ({latitude.toFixed(5)}, {longitude.toFixed(5)})
          </Link>
        </>
      )}
    </>
  )
}

function Who({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  const words = visit.words(caseWords)
  const { file, requester, requesterHidden } = sheet
  if (file.identity === 'anonymous') return <>{words.anonymous}</>
  if (requesterHidden) return <>{words.hidden}</>
  if (!requester) return <>{words.noRequester}</>
  const { name, email, telephone } = requester
  return (
    <>
      {[name, telephone].filter(Boolean).join(' · ')}
      {email && (
        <>
          {(name || telephone) && ' · '}
          <Link to={`mailto:${email}`}>{email}</Link>
        </>
      )}
    </>
  )
}

/** Answers to the service's questions under their own words; those of a former service keep their code. */
function answersOf({ file, questions }: Sheet) {
  const given = Object.entries((file.answers ?? {}) as Record<string, string | number | string[]>)
  return given.map(([code, value]) => ({
    label: questions.find(question => question.code === code)?.label ?? code,
    value: Array.isArray(value) ? value.join(', ') : String(value),
  }))
}
