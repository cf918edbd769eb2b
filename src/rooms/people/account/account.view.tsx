import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  PasswordField,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Notice, Tag } from '../../../platform/views/parts.tsx'
import type { HoldingRow } from '../hold/holdings.queries.ts'
import { passwordWords } from '../password-words.ts'
import { paths } from '../paths.ts'
import { secondFactorWords } from '../second-factor/words.ts'
import type { SessionRow } from './sessions.queries.ts'
import { SessionsCard } from './sessions.view.tsx'
import { PositionsCard } from './substitutes.view.tsx'
import { accountWords } from './words.ts'

export interface AccountProps {
  visit: Visit
  form: FormState
  account: { name: string; email: string; locale: string | null; totp_secret: string | null }
  /** The organization asks this person for a second factor, and there is none. */
  lacksSecondFactor: boolean
  sessions: SessionRow[]
  /** Positions of this person, past ones included. */
  held: HoldingRow[]
  /** Those held today, for which a substitute may be named. */
  own: HoldingRow[]
  substitutes: HoldingRow[]
  colleagues: { id: number; name: string }[]
}

export function AccountView(props: AccountProps) {
  const { visit, form, account, sessions } = props
  return (
    <>
      <ErrorSummary form={formOf(form, String(form.values._act ?? ''))} />
      {props.lacksSecondFactor && (
        <Notice kind="warning">
          <p>{visit.words(secondFactorWords).required}</p>
        </Notice>
      )}
      <div class="cv-pair">
        <ProfileCard visit={visit} form={form} account={account} />
        <PasswordCard visit={visit} form={form} />
      </div>
      <SecondFactorCard visit={visit} isOn={account.totp_secret !== null} />
      <SessionsCard visit={visit} sessions={sessions} />
      <PositionsCard {...props} />
    </>
  )
}

function ProfileCard({ visit, form, account }: Pick<AccountProps, 'visit' | 'form' | 'account'>) {
  const words = visit.words(accountWords)
  const profile = formOf(form, 'profile', { name: account.name, locale: account.locale ?? '' })
  const languages = visit.tenant.languages.map(value => ({ value, label: words.languages[value] }))
  return (
    <Card title={words.profile}>
      <Form>
        <HiddenField name="_act" value="profile" />
        <TextField form={profile} name="name" label={words.name} autocomplete="name" />
        <div class="govuk-form-group">
          <p class="govuk-label">{words.email}</p>
          <p class="cv-fixed">{account.email}</p>
          <p class="govuk-hint">{words.emailFixed}</p>
        </div>
        <SelectField
          form={profile}
          name="locale"
          label={words.language}
          blank={words.ofOrganization}
          options={languages}
        />
        <Button kind="secondary">{words.save}</Button>
      </Form>
    </Card>
  )
}

function PasswordCard({ visit, form }: Pick<AccountProps, 'visit' | 'form'>) {
  const words = visit.words(accountWords)
  const password = formOf(form, 'password')
  return (
    <Card title={words.password}>
      <Form>
        <HiddenField name="_act" value="password" />
        <PasswordField
          form={password}
          name="current_password"
          label={words.currentPassword}
          autocomplete="current-password"
        />
        <PasswordField
          form={password}
          name="password"
          label={visit.words(passwordWords).newPassword}
          hint={visit.words(passwordWords).hint}
          autocomplete="new-password"
        />
        <Button kind="secondary">{words.changePassword}</Button>
      </Form>
    </Card>
  )
}

function SecondFactorCard({ visit, isOn }: { visit: Visit; isOn: boolean }) {
  const words = visit.words(accountWords)
  return (
    <Card
      title={words.secondFactor}
      actions={
        <ButtonLink to={visit.url(paths.ownSecondFactor)} kind="secondary" icon="shield-check" small>
          {isOn ? words.secondFactorChange : words.secondFactorSet}
        </ButtonLink>
      }
    >
      <p>
        <Tag tone={isOn ? 'good' : 'neutral'} icon={isOn ? 'lock' : 'circle-dashed'}>
          {isOn ? words.secondFactorOn : words.secondFactorOff}
        </Tag>
      </p>
    </Card>
  )
}
