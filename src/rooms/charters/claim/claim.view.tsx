import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenField,
  RadiosField,
  TextArea,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Inset, Notice } from '../../../platform/views/parts.tsx'
import { filePath, LONGEST } from '../../requests/index.ts'
import type { Claimed } from './claim.ts'
import { claimWords } from './words.ts'

interface Props {
  visit: Visit
  claimed: Claimed
  form: FormState
}

const ORDER = ['description', 'service', 'folio', 'trackingKey', 'identity', 'name', 'email', 'telephone']

/** What happened, and whether to answer: one page, because who was failed once should not be asked twice. */
export function ClaimView({ visit, claimed: { charter, commitment }, form }: Props) {
  const words = visit.words(claimWords)
  return (
    <>
      <ErrorSummary form={form} order={ORDER} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{charter.title}</span>
        {words.title}
      </h1>
      <Promised visit={visit} commitment={commitment} />
      <Form draft={`claim-${charter.code}-${commitment.code}`}>
        <HiddenField name="key" value={textOf(form, 'key')} />
        <TextArea
          form={form}
          name="description"
          label={words.what}
          hint={words.whatHint}
          labelSize="m"
          rows={6}
          maxCharacters={LONGEST.description}
        />
        {charter.services.length > 1 && (
          <RadiosField
            form={form}
            name="service"
            label={words.service}
            labelSize="m"
            options={charter.services.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        )}
        <AboutRequest visit={visit} form={form} />
        <Who visit={visit} form={form} />
        <p class="govuk-body">{words.after}</p>
        <Actions>
          <Button icon="send">{words.send}</Button>
        </Actions>
      </Form>
    </>
  )
}

/** What was promised, and what is due when it was not kept. */
function Promised({ visit, commitment }: Pick<Props, 'visit'> & Pick<Claimed, 'commitment'>) {
  const words = visit.words(claimWords)
  return (
    <Inset>
      <p>
        <strong>
          {words.promise} {commitment.code}:
        </strong>{' '}
        {commitment.statement}
      </p>
      {commitment.remedy && (
        <p>
          <strong>{words.remedy}:</strong> {commitment.remedy}
        </p>
      )}
    </Inset>
  )
}

/** The request in which it happened; its key proves that it is theirs. */
function AboutRequest({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const words = visit.words(claimWords)
  return (
    <>
      <TextField
        form={form}
        name="folio"
        label={words.folio}
        hint={words.folioHint}
        labelSize="s"
        width={20}
        autocomplete="off"
        spellcheck={false}
        optional
      />
      <TextField
        form={form}
        name="trackingKey"
        label={words.key}
        hint={words.keyHint}
        labelSize="s"
        width={20}
        autocomplete="off"
        spellcheck={false}
        optional
      />
    </>
  )
}

function Who({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const words = visit.words(claimWords)
  const person = (
    <>
      <TextField form={form} name="name" label={words.name} autocomplete="name" spellcheck={false} />
      <TextField form={form} name="email" type="email" inputmode="email" label={words.email} autocomplete="email" />
      <TextField
        form={form}
        name="telephone"
        type="tel"
        inputmode="tel"
        label={words.telephone}
        autocomplete="tel"
        width={20}
      />
      <p class="govuk-hint">{words.privacy}</p>
    </>
  )
  return (
    <RadiosField
      form={form}
      name="identity"
      label={words.identity}
      labelSize="m"
      options={[
        { value: 'named', label: words.named, reveal: person },
        { value: 'anonymous', label: words.anonymous, hint: words.anonymousHint },
      ]}
    />
  )
}

/** Suspended, expired or withdrawn: said clearly, with the door that is open. */
export function NotBinding({ visit }: { visit: Visit }) {
  const words = visit.words(claimWords)
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <Notice kind="warning" title={words.notBinding}>
        <p>{words.notBindingText}</p>
      </Notice>
      <Actions>
        <ButtonLink to={visit.url(filePath)}>{words.other}</ButtonLink>
      </Actions>
    </>
  )
}
