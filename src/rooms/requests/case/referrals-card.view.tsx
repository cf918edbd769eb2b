import { termLight } from '../../../platform/calendar/index.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card, Notice, StateTag, Tag } from '../../../platform/views/parts.tsx'
import { referWords } from '../refer/words.ts'
import { Prose } from '../track/prose.view.tsx'
import { nouns } from '../words/vocabulary.ts'
import type { ReferralRow } from './said.queries.ts'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

/** The units that have or had the case, each with its date and how it ended. */
export function ReferralsCard({ visit, sheet }: { visit: Visit; sheet: Sheet }) {
  if (sheet.referrals.length === 0) return null
  return (
    <Card title={visit.words(caseWords).referrals}>
      <ul class="govuk-list cv-referrals">
        {sheet.referrals.map(referral => (
          <li key={referral.id}>
            <OneReferral visit={visit} sheet={sheet} referral={referral} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function OneReferral({ visit, sheet, referral }: { visit: Visit; sheet: Sheet; referral: ReferralRow }) {
  const words = visit.words(caseWords)
  const say = visit.moments
  const open = referral.state === 'open'
  const mine = sheet.turn?.myReferrals.some(({ id }) => id === referral.id)
  return (
    <>
      <p class="govuk-body">
        <strong>{referral.unitName}</strong> <Standing visit={visit} referral={referral} />
      </p>
      <p class="govuk-hint">
        {referral.dueAt && words.event.referralDue(say.moment(referral.dueAt))}
        {open && ` · ${referral.seenAt ? words.seenAt(say.moment(referral.seenAt)) : words.notSeen}`}
      </p>
      {open && !sheet.liaisons.has(referral.unitId) && <Notice kind="warning">{words.nobodyTold}</Notice>}
      {open && referral.instructions && <Prose text={referral.instructions} />}
      {referral.returnReason && <Prose text={referral.returnReason} />}
      {open && mine && !referral.seenAt && (
        <OneButton act="seen" referral={referral.id} label={words.markSeen} about={referral.unitName} />
      )}
      {sheet.turn && sheet.turn.step.act !== 'refer' && sheet.mayRefer && (open || referral.state === 'returned') && (
        <OneButton
          act="withdraw"
          referral={referral.id}
          label={visit.words(referWords).withdraw}
          about={referral.unitName}
        />
      )}
    </>
  )
}

function Standing({ visit, referral }: { visit: Visit; referral: ReferralRow }) {
  const words = visit.words(caseWords)
  if (referral.state === 'answered')
    return (
      <Tag tone="good" icon="circle-check">
        {words.referralState.answered}
      </Tag>
    )
  if (referral.state === 'returned')
    return (
      <Tag tone="caution" icon="arrow-back-up">
        {words.referralState.returned}
      </Tag>
    )
  if (referral.state === 'withdrawn') return <Tag icon="minus">{words.referralState.withdrawn}</Tag>
  const due = referral.dueAt && toInstant(referral.dueAt)
  const light = termLight(due, visit.now, referral.warnAt && toInstant(referral.warnAt))
  if (light === 'none') return <Tag>{words.referralState.open}</Tag>
  return <StateTag state={light}>{visit.words(nouns).light[light]}</StateTag>
}

function OneButton({ act, referral, label, about }: { act: string; referral: number; label: string; about: string }) {
  return (
    <Form class="cv-inline-act">
      <HiddenField name="_act" value={act} />
      <HiddenField name="referral" value={String(referral)} />
      <Button kind="secondary" small hidden={about}>
        {label}
      </Button>
    </Form>
  )
}
