import { z } from 'zod'
import { atLeastOne, optionalIdentity, text } from '../../../platform/http/fields.ts'
import { act, done, isRefusal, page } from '../../../platform/http/page.ts'
import { ROLES } from '../../../platform/permissions/permissions.ts'
import { Button, CheckboxesField, ErrorSummary, Form, SelectField, TextField } from '../../../platform/views/form.tsx'
import { roleChoices } from '../administer/roles.view.tsx'
import { browsePeopleWords } from '../browse/words.ts'
import { emailField } from '../email.ts'
import { positionsInUse } from '../hold/holdings.queries.ts'
import { positionOptions } from '../hold/position-options.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { invite } from './invite.ts'
import { inviteWords } from './words.ts'

export const invitePage = page({
  path: paths.invite,
  permission: may.invite,
  async show(read, visit, _at, form) {
    const words = visit.words(inviteWords)
    const positions = await positionsInUse(read)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: visit.words(browsePeopleWords).title, url: visit.url(paths.people) }],
      body: (
        <Form draft="invite">
          <ErrorSummary form={form} order={['name', 'email', 'roles', 'positionId']} />
          <TextField form={form} name="name" label={words.name} autocomplete="off" />
          <TextField
            form={form}
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autocomplete="off"
          />
          <CheckboxesField
            form={form}
            name="roles"
            label={words.roles}
            hint={words.rolesHint}
            options={roleChoices(visit)}
            small
          />
          <SelectField
            form={form}
            name="positionId"
            label={words.position}
            blank={words.noPosition}
            options={positionOptions(positions)}
            optional
          />
          <Button icon="send">{words.submit}</Button>
        </Form>
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const words = visit.words(inviteWords)
        return z.object({
          name: text(words.missingName, 200),
          email: emailField(words.missingEmail, words.badEmail),
          roles: atLeastOne(z.enum(ROLES), words.missingRole),
          positionId: optionalIdentity(),
        })
      },
      async perform(write, visit, invitation) {
        const outcome = await invite(write, visit, invitation)
        if (typeof outcome !== 'number' && isRefusal(outcome)) return outcome
        const { sent } = visit.words(inviteWords)
        return done(visit, paths.person(outcome), sent(invitation.email))
      },
    }),
  },
})
