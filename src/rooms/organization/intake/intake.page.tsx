import { z } from 'zod'
import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { atLeastOne } from '../../../platform/http/fields.ts'
import { act, done, page } from '../../../platform/http/page.ts'
import { Button, CheckboxesField, ErrorSummary, Form, formOf } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { CHANNELS, intakeWords, KINDS } from './words.ts'

/** What the organization receives and by which channels. */
export const intakePage = page({
  path: adminPaths.intake,
  permission: may.administer,
  async show(read, visit, _at, sent) {
    const words = visit.words(intakeWords)
    const form = formOf(sent, 'submit', await intakeOf(read))
    return {
      face: 'staff',
      title: visit.words(adminWords).intake,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      body: (
        <Form class="cv-narrow-form">
          <ErrorSummary form={form} />
          <CheckboxesField
            form={form}
            name="kinds"
            label={words.kinds}
            options={KINDS.map(value => ({ value, label: words.kind[value].name, hint: words.kind[value].hint }))}
            small
          />
          <CheckboxesField
            form={form}
            name="channels"
            label={words.channels}
            options={CHANNELS.map(value => ({ value, label: words.channel[value] }))}
            small
            columns
          />
          <Button>{visit.words(adminWords).save}</Button>
        </Form>
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const words = visit.words(intakeWords)
        return z.object({
          kinds: atLeastOne(z.enum(KINDS), words.missingKind),
          channels: atLeastOne(z.enum(CHANNELS), words.missingChannel),
        })
      },
      async perform(write, visit, { kinds, channels }) {
        const data = changesBetween(await intakeOf(write), { kinds, channels })
        await write.db
          .updateTable('organization')
          .set({ request_kinds: kinds, channels })
          .where('id', '=', write.organizationId)
          .execute()
        const subjectId = write.organizationId
        await write.event({ name: 'organization.intake-changed', subject: 'organization', subjectId, data })
        return done(visit, adminPaths.intake, visit.words(adminWords).saved)
      },
    }),
  },
})

async function intakeOf(read: Read): Promise<{ kinds: string[]; channels: string[] }> {
  return read.db
    .selectFrom('organization')
    .select(['request_kinds as kinds', 'channels'])
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
}
