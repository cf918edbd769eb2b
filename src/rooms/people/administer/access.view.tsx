import type { ComponentChildren } from 'preact'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card, DefinitionList, Details, Notice } from '../../../platform/views/parts.tsx'
import type { PersonProps } from './person.view.tsx'
import { administerWords } from './words.ts'

/** How the person enters, and what can be done when they cannot, or must not any more. */
type AccessProps = Pick<PersonProps, 'visit' | 'account' | 'seenAt' | 'undelivered'>

export function AccessCard({ visit, account, seenAt, undelivered }: AccessProps) {
  const words = visit.words(administerWords)
  return (
    <Card title={words.access}>
      <LastLetter {...{ visit, account, undelivered }} />
      <Obstacles visit={visit} account={account} />
      <DefinitionList
        items={[
          {
            label: words.lastUse,
            value: seenAt ? visit.moments.moment(seenAt) : words.never,
          },
          { label: words.secondFactor, value: account.totp_secret ? words.on : words.off },
        ]}
      />
      {account.active && seenAt && <OneAct act="endSessions" label={words.endSessions} />}
      {account.totp_secret && (
        <Details summary={words.removeSecondFactor}>
          <p>{words.removeSecondFactorHint}</p>
          <OneAct act="secondFactor" label={words.removeSecondFactor} kind="warning" />
        </Details>
      )}
      {account.active ? (
        <Details summary={words.deactivate}>
          <p>{words.deactivateHint}</p>
          <OneAct act="deactivate" label={words.deactivate} kind="warning" />
        </Details>
      ) : (
        <OneAct act="reactivate" label={words.reactivate} />
      )}
    </Card>
  )
}

/** The last letter to the address of today, when it did not arrive: an invitation to a mistyped address invites nobody. */
function LastLetter({ visit, account, undelivered }: Omit<AccessProps, 'seenAt'>) {
  const words = visit.words(administerWords)
  const last = undelivered.findLast(({ recipient }) => recipient === account.email)
  if (!last) return null
  return (
    <Notice kind="warning" title={last.refused ? words.refusedMail : words.waitingMail}>
      <p>
        <q>{last.subject}</q> · {visit.moments.moment(last.writtenAt)}
      </p>
      {last.problem && <p class="govuk-hint">{last.problem}</p>}
    </Notice>
  )
}

function Obstacles({ visit, account }: Pick<PersonProps, 'visit' | 'account'>) {
  const words = visit.words(administerWords)
  const locked = account.locked_until && account.locked_until.getTime() > visit.now.epochMilliseconds
  if (account.active && account.password_hash === null)
    return (
      <Notice kind="info">
        <p>{words.invited}</p>
        <OneAct act="resend" label={words.resend} />
      </Notice>
    )
  if (!locked || !account.locked_until) return null
  return (
    <Notice kind="warning">
      <p>{words.lockedUntil(visit.moments.moment(account.locked_until))}</p>
      <OneAct act="unlock" label={words.unlock} />
    </Notice>
  )
}

interface OneActProps {
  act: string
  label: ComponentChildren
  kind?: 'secondary' | 'warning'
}

function OneAct({ act, label, kind = 'secondary' }: OneActProps) {
  return (
    <Form>
      <HiddenField name="_act" value={act} />
      <Button kind={kind} small>
        {label}
      </Button>
    </Form>
  )
}
