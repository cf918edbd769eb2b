import type { FormState } from '../../../platform/http/page.ts'
import { publicAddress, type Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  ErrorSummary,
  Fieldset,
  Form,
  formOf,
  RadiosField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { LOCALES } from '../../../platform/words/words.ts'
import { adminWords } from '../administration/words.ts'
import type { Identity } from './identify.ts'
import { identifyWords } from './words.ts'

export function IdentifyView({ visit, form: sent, known }: { visit: Visit; form: FormState; known: Identity }) {
  const words = visit.words(identifyWords)
  const { contact, ...rest } = known
  const form = formOf(sent, 'submit', { ...rest, ...contact, host: known.host ?? '' })
  const languages = LOCALES.map(value => ({ value, label: words.languageNames[value] }))
  const ownAddress = publicAddress({ slug: visit.tenant.slug, host: null }, visit.tools.publicUrl, '')
  return (
    <Form draft="identity" class="cv-narrow-form">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
      <TextField form={form} name="shortName" label={words.shortName} hint={words.shortNameHint} width={20} />
      <TextArea
        form={form}
        name="welcome"
        label={words.welcome}
        hint={words.welcomeHint}
        rows={4}
        maxCharacters={1000}
      />
      <Fieldset legend={words.contact}>
        <TextField form={form} name="address" label={words.address} optional />
        <TextField form={form} name="telephone" type="tel" label={words.telephone} width={20} optional />
        <TextField form={form} name="email" type="email" label={words.email} optional />
        <TextField form={form} name="hours" label={words.hours} optional />
      </Fieldset>
      <CheckboxesField form={form} name="languages" label={words.languages} options={languages} small />
      <RadiosField form={form} name="locale" label={words.locale} hint={words.localeHint} options={languages} small />
      <TextField form={form} name="host" label={words.host} hint={words.hostHint(ownAddress)} optional />
      <Button>{visit.words(adminWords).save}</Button>
    </Form>
  )
}
