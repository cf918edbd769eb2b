import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, RadiosField } from '../../../platform/views/form.tsx'
import { DefinitionList } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import type { Offer } from './offer.ts'
import type { FileWords } from './words.es.ts'

type Props = { visit: Visit; words: FileWords; offer: Offer; form: FormState }

export function ChooseView({ visit, words, offer, form }: Props) {
  const { service, kinds } = offer
  const { choose } = words
  return (
    <>
      <ErrorSummary form={form} />
      <h1 class="govuk-heading-l">{service?.name ?? choose.general}</h1>
      <p class="govuk-body-l">{service?.purpose ?? choose.generalPurpose}</p>
      {service && (
        <DefinitionList
          columns
          items={[
            { label: choose.whoAnswers, value: service.unitName },
            { label: choose.howLong, value: termText(visit.locale, service.term.amount, service.term.unit) },
          ]}
        />
      )}
      <Form>
        {kinds.length > 1 && (
          <RadiosField
            form={form}
            name="kind"
            label={choose.question}
            options={kinds.map(kind => ({ value: kind, label: words.kindLabel[kind] }))}
          />
        )}
        <p class="govuk-body">
          {choose.noAccount} {!offer.allowsAnonymous && choose.needsName}
        </p>
        <Button>{choose.start}</Button>
      </Form>
      <p class="govuk-hint">{words.privacyShort}</p>
    </>
  )
}
