import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Undelivered } from '../../../platform/mail/outbox.ts'
import type { Role } from '../../../platform/permissions/permissions.ts'
import { Button, ErrorSummary, Form, formOf, HiddenField, TextField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import type { HoldingRow } from '../hold/holdings.queries.ts'
import { AccessCard } from './access.view.tsx'
import type { Account } from './administer.ts'
import { HoldingsCard } from './positions.view.tsx'
import { RolesCard } from './roles.view.tsx'
import { administerWords } from './words.ts'

export interface PersonProps {
  visit: Visit
  form: FormState
  account: Account
  roles: Role[]
  holdings: HoldingRow[]
  positions: { id: number; name: string; unit: string }[]
  seenAt: Date | null
  today: string
  /** Letters to the person that did not arrive. */
  undelivered: Undelivered[]
}

export function PersonView(props: PersonProps) {
  const { visit, form, account, roles } = props
  const words = visit.words(administerWords)
  const profile = formOf(form, 'profile', { name: account.name, email: account.email })
  return (
    <>
      <ErrorSummary form={formOf(form, String(form.values._act ?? 'submit'))} />
      <div class="cv-pair">
        <div>
          <Card title={words.profile}>
            <Form>
              <HiddenField name="_act" value="profile" />
              <TextField form={profile} name="name" label={words.name} autocomplete="off" />
              <TextField form={profile} name="email" type="email" label={words.email} autocomplete="off" />
              <Button kind="secondary">{words.save}</Button>
            </Form>
          </Card>
          <AccessCard {...props} />
        </div>
        <RolesCard visit={visit} form={formOf(form, 'roles', { roles })} />
      </div>
      <HoldingsCard {...props} />
    </>
  )
}
