import { z } from 'zod'
import { identity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act, type FormState, go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ButtonLink,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { EmptyState, Table, Tag } from '../../../platform/views/parts.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type Reason, reasons, saveReason } from './reasons.ts'
import { reasonWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const reasonsPage = page({
  path: paths.reasons,
  permission: may.administerReasons,
  async show(read, visit) {
    const words = visit.words(reasonWords)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: (
        <ButtonLink to={visit.url(paths.newReason)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: (
        <Table
          caption={words.title}
          captionHidden
          rows={await reasons(read)}
          rowUrl={row => visit.url(paths.reason(row.id))}
          empty={<EmptyState title={words.none} icon="ban" />}
          columns={[
            { key: 'name', label: words.name, cell: row => row.name },
            { key: 'text', label: words.citizenText, cell: row => row.citizenText },
            {
              key: 'state',
              label: words.state,
              cell: row => (
                <Tag tone={row.active ? 'good' : 'neutral'}>{row.active ? words.active : words.inactive}</Tag>
              ),
            },
          ]}
        />
      ),
    }
  },
})

export const newReasonPage = page({
  path: paths.newReason,
  permission: may.administerReasons,
  async show(_read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(reasonWords).add,
      breadcrumbs: trail(visit),
      body: <ReasonForm visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema: reasonSchema,
      async perform(write, visit, draft) {
        const refused = await saveReason(write, visit, null, draft)
        return refused ?? done(visit, visit.words(reasonWords).added)
      },
    }),
  },
})

export const reasonPage = page({
  path: paths.reason(':id'),
  permission: may.administerReasons,
  params,
  async show(read, visit, at: At, form) {
    const reason = (await reasons(read)).find(one => one.id === at.params.id)
    if (!reason) return missing
    return {
      face: 'staff',
      title: reason.name,
      breadcrumbs: trail(visit),
      body: <ReasonForm visit={visit} form={form} reason={reason} />,
    }
  },
  acts: {
    submit: act({
      schema: reasonSchema,
      async perform(write, visit, draft, at: At) {
        const reason = (await reasons(write)).find(one => one.id === at.params.id)
        if (!reason) return missing
        const refused = await saveReason(write, visit, reason, draft)
        return refused ?? done(visit, visit.words(reasonWords).saved)
      },
    }),
  },
})

const trail = (visit: Visit) => [{ label: visit.words(reasonWords).title, url: visit.url(paths.reasons) }]
const done = (visit: Visit, sentence: string) => go(visit.url(paths.reasons), { kind: 'success', text: sentence })

function reasonSchema(visit: Visit) {
  const words = visit.words(reasonWords)
  return z.object({
    name: text(words.missingName, 200, words.long),
    code: text(words.missingCode, 60, words.long).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.badCode)),
    citizenText: text(words.missingText, 2000, words.long),
    nextStep: optionalText(1000, words.long),
    legalBasis: optionalText(500, words.long),
    active: ticked(),
  })
}

function ReasonForm({ visit, form: sent, reason }: { visit: Visit; form: FormState; reason?: Reason }) {
  const words = visit.words(reasonWords)
  const known = reason && { ...reason, id: '', active: reason.active ? 'yes' : '' }
  const form = formOf(sent, 'submit', known ?? { active: 'yes' })
  return (
    <Form class="cv-narrow-form">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
      <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
      <TextArea
        form={form}
        name="citizenText"
        label={words.citizenText}
        hint={words.citizenTextHint}
        rows={5}
        maxCharacters={2000}
      />
      <TextArea form={form} name="nextStep" label={words.nextStep} hint={words.nextStepHint} rows={3} optional />
      <TextField form={form} name="legalBasis" label={words.legalBasis} optional />
      <CheckboxField form={form} name="active" label={words.active} hint={words.activeHint} small />
      <Button>{words.save}</Button>
    </Form>
  )
}
