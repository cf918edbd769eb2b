import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import { SummaryList } from '../../../platform/views/parts.tsx'
import type { OfferedService } from '../../catalogue/index.ts'
import { choosePath, termText } from '../../requests/index.ts'
import { servicesWords } from './words.ts'

/** What it is, in how long, what will be asked, and the door to ask for it. */
export function ServiceView({ visit, service }: { visit: Visit; service: OfferedService }) {
  const words = visit.words(servicesWords)
  return (
    <>
      <h1 class="govuk-heading-xl">{service.name}</h1>
      {service.purpose && <p class="govuk-body-l">{service.purpose}</p>}
      <Actions>
        <ButtonLink to={visit.url(choosePath(service.code))} icon="chevron-right">
          {words.start}
        </ButtonLink>
      </Actions>
      <SummaryList
        rows={[
          { label: words.term, value: words.termFrom(termText(service.term, visit.locale)) },
          { label: words.unit, value: service.unitName },
          { label: words.place, value: words.places[service.location] },
          { label: words.identity, value: service.allowsAnonymous ? words.anonymous : words.named },
        ]}
      />
      {service.questions.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.asked}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {service.questions.map(question => (
              <li key={question.code}>
                {question.label} {!question.required && words.optional}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
