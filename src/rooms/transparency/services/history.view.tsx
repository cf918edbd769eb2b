import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, Form, SelectField } from '../../../platform/views/form.tsx'
import {
  DifferencesView,
  differencesBetween,
  type Publication,
  type PublishedService,
  type Reading,
} from '../../catalogue/index.ts'
import { historyPath } from './paths.ts'
import { servicesWords } from './words.ts'

interface Props {
  visit: Visit
  service: PublishedService
  /** The newest first. */
  publications: Publication[]
  from?: Publication
  to?: Publication
  reading: Reading
}

export function HistoryView(props: Props) {
  const { visit, service, publications, from, to, reading } = props
  const words = visit.words(servicesWords)
  return (
    <>
      <span class="govuk-caption-xl">{service.name}</span>
      <h1 class="govuk-heading-xl">{words.historyTitle}</h1>
      <ul class="govuk-list govuk-list--spaced">
        {publications.map(one => (
          <li key={one.number}>
            <strong>{named(visit, one)}</strong>
            {one.note && <span class="cv-line">{one.note}</span>}
          </li>
        ))}
      </ul>
      {publications.length < 2 && <p class="govuk-body">{words.onlyOne}</p>}
      {publications.length > 2 && <Choose {...props} />}
      {from && to && (
        <section>
          <h2 class="govuk-heading-m">{words.changes(from.number, to.number)}</h2>
          <DifferencesView visit={visit} differences={differencesBetween(from.record, to.record, reading)} />
        </section>
      )}
    </>
  )
}

const named = (visit: Visit, { number, publishedAt }: Publication) =>
  visit.words(servicesWords).publication(number, visit.moments.longDate(publishedAt))

function Choose({ visit, service, publications, from, to }: Props) {
  const words = visit.words(servicesWords)
  const form = blankForm({ de: String(from?.number ?? ''), a: String(to?.number ?? '') })
  const options = publications.map(one => ({ value: String(one.number), label: named(visit, one) }))
  return (
    <Form action={visit.url(historyPath(service.code))} method="get" label={words.compare}>
      <div class="cv-choices">
        <SelectField form={form} name="de" label={words.from} options={options} />
        <SelectField form={form} name="a" label={words.to} options={options} />
      </div>
      <Button kind="secondary">{words.see}</Button>
    </Form>
  )
}
