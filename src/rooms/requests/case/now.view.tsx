import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { formOf } from '../../../platform/views/form.tsx'
import { Card, Details } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import { FollowersCard } from '../merge/followers-card.view.tsx'
import { NoteForm } from '../note/note-form.view.tsx'
import { noteWords } from '../note/words.ts'
import { may } from '../permissions.ts'
import { knownReferral, ReferForm } from '../refer/refer-form.view.tsx'
import { referWords } from '../refer/words.ts'
import { FollowsCard } from '../split/follows-card.view.tsx'
import { isOpen } from '../vocabulary.ts'
import { unitsAhead } from '../walk/next-move.ts'
import { walkWords } from '../walk/words.ts'
import { nouns } from '../words/vocabulary.ts'
import { GovernCard } from './govern-card.view.tsx'
import { MyForm } from './my-form.view.tsx'
import { ReferralsCard } from './referrals-card.view.tsx'
import type { Sheet, Turn } from './sheet.ts'
import { caseWords } from './words.ts'

export interface Desk {
  visit: Visit
  form: FormState
  sheet: Sheet
  /** Units offered by a referral form; read only when it is shown. */
  units: { id: number; name: string }[]
  /** The procedure that would govern a case that has none. */
  governs: { code: string; name: string } | undefined
}

/** What I can do now: the step that waits, the units that have it, a note. */
export function NowZone(desk: Desk) {
  const { visit, form, sheet } = desk
  const { main, mergedAt, state } = sheet.file
  return (
    <>
      {main && <FollowsCard visit={visit} main={main} since={mergedAt} splittable={sheet.splittable} />}
      {!(main && isOpen(state)) && <StepCard {...desk} />}
      <FollowersCard visit={visit} followers={sheet.followers} />
      <ReferralsCard {...desk} />
      {visit.can(may.note) && (
        <Details summary={visit.words(noteWords).title} open={sentFrom(form, 'note')}>
          <NoteForm visit={visit} form={formOf(form, 'note', { audience: 'internal' })} />
        </Details>
      )}
      <ReferAgain {...desk} />
    </>
  )
}

/** For whoever refers, while the units' part is still to be done. */
function ReferAgain({ visit, form, sheet, units }: Desk) {
  const { turn, procedure, mayRefer, referrals, file } = sheet
  const words = visit.words(referWords)
  if (!turn || !procedure || !mayRefer || turn.step.act === 'refer' || referrals.length === 0) return null
  if (!unitsAhead(procedure, turn.step)) return null
  return (
    <Details summary={words.again} open={sentFrom(form, 'refer-again')}>
      <ReferForm
        visit={visit}
        form={formOf(form, 'refer-again', knownReferral(null))}
        act="refer-again"
        units={units}
        liaisons={sheet.liaisons}
        proposed={null}
        dueAt={file.dueAt}
        mayBeEnough={false}
        submit={words.againSubmit}
      />
    </Details>
  )
}

const sentFrom = (form: FormState, act: string) => form.values._act === act

function StepCard(desk: Desk) {
  const { visit, sheet } = desk
  const words = visit.words(caseWords)
  const { file, turn } = sheet
  if (!isOpen(file.state)) {
    const outcome = visit.words(nouns).outcome[file.outcome ?? 'noted']
    const when = file.closedAt ? visit.moments.moment(file.closedAt) : ''
    return (
      <Card title={words.isClosed}>
        <p>{words.closedHow(outcome, when)}</p>
      </Card>
    )
  }
  if (!turn) return <GovernCard {...desk} />
  return (
    <Card title={turn.step.title}>
      <Whose visit={visit} sheet={sheet} turn={turn} />
      {turn.mine && <p>{turn.step.what}</p>}
      {turn.mine && turn.step.record && <p class="govuk-hint">{visit.words(walkWords).recordLeft(turn.step.record)}</p>}
      {turn.mine && <MyForm {...desk} turn={turn} />}
    </Card>
  )
}

/** Whose step it is, and until when. */
function Whose({ visit, sheet, turn }: { visit: Visit; sheet: Sheet; turn: Turn }) {
  const words = visit.words(caseWords)
  const { step, holders, dueAt, mine } = turn
  const place = visit.words(walkWords).stepOf(step.number, sheet.procedure?.steps.length ?? 0)
  const whose = step.position ? words.notYourTurn(step.position.name) : words.unitsTurn
  return (
    <>
      <p>
        {place} · {mine ? <strong>{words.yourTurn}</strong> : whose}
      </p>
      {!mine && step.position && (
        <p class="govuk-hint">
          {holders.length > 0 ? words.heldBy(holders.map(({ name }) => name).join(', ')) : words.nobodyHolds}
        </p>
      )}
      {step.term && dueAt && (
        <p class="govuk-hint">
          {words.stepTerm(
            termText(visit.locale, step.term.amount, step.term.unit as TermUnit),
            visit.moments.moment(dueAt),
          )}
        </p>
      )}
    </>
  )
}
