import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import { DefinitionList, Inset, Link, Notice, Tag } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import {
  type Field,
  fieldLines,
  type PublishedService,
  type Question,
  type Reading,
  RecordView,
} from '../../catalogue/index.ts'
import { charterPaths } from '../../charters/index.ts'
import { choosePath } from '../../requests/index.ts'
import type { Promised } from './narrowed.ts'
import { formPath, historyPath, servicePdfPath } from './paths.ts'
import { servicesWords } from './words.ts'

interface Props {
  visit: Visit
  service: PublishedService
  reading: Reading
  questions: readonly Question[]
  charter?: Promised
}

/** The parts of a record in the order in which a citizen needs them. */
export const PARTS = [
  ['need', ['cases', 'requirements', 'documents']],
  ['do', ['steps', 'result', 'validity']],
  ['cost', ['cost', 'term', 'silence']],
  ['where', ['channels', 'places', 'unitIds', 'hours', 'form', 'contact']],
  ['grounds', ['legalBasis', 'criteria', 'unitId']],
] as const satisfies readonly (readonly [string, readonly Field[]])[]

/** What it is, what to bring, what to do, what it costs, where, on what grounds; and the door to ask for it. */
export function ServiceView(props: Props) {
  const { visit, service } = props
  const words = visit.words(servicesWords)
  const { record } = service
  return (
    <>
      <h1 class="govuk-heading-xl">{service.name}</h1>
      {service.retiredAt && <Retired {...props} />}
      {record.purpose && <p class="govuk-body-l">{record.purpose}</p>}
      {!service.retiredAt && (
        <Actions>
          <ButtonLink to={visit.url(choosePath(service.code))} icon="chevron-right">
            {words.start}
          </ButtonLink>
        </Actions>
      )}
      <Essentials {...props} />
      <Charter {...props} />
      <Parts {...props} />
      <Foot {...props} />
    </>
  )
}

function Parts(props: Props) {
  const { visit, service, reading } = props
  const words = visit.words(servicesWords)
  const { record } = service
  return PARTS.map(([part, fields]) => (
    <section key={part}>
      {fields.some(field => fieldLines(field, record, reading).length > 0) && (
        <h2 class="govuk-heading-m">{words.sections[part]}</h2>
      )}
      <RecordView {...{ visit, record, reading, fields }} formUrl={visit.url(formPath(service.code))} />
      {part === 'need' && <Asked {...props} />}
    </section>
  ))
}

function Retired({ visit, service }: Props) {
  if (!service.retiredAt) return null
  const when = visit.moments.longDate(service.retiredAt)
  return (
    <Notice kind="warning" title={visit.words(servicesWords).retired(when)}>
      <p>{service.retiredReason}</p>
    </Notice>
  )
}

function Essentials({ visit, service: { record }, reading }: Props) {
  const words = visit.words(servicesWords)
  const cost = fieldLines('cost', record, reading)[0]
  const countedFrom = (unit: string) => (unit === 'business_hours' ? words.termFromReceipt : words.termFrom)
  const [unit] = fieldLines('unitId', record, reading)
  return (
    <DefinitionList
      columns
      items={[
        ...(cost ? [{ label: words.cost, value: cost }] : []),
        {
          label: words.term,
          value: countedFrom(record.term.unit)(termText(visit.locale, record.term.amount, record.term.unit)),
        },
        { label: words.unitAnswers, value: unit },
      ]}
    />
  )
}

function Charter({ visit, charter }: Props) {
  const words = visit.words(servicesWords)
  if (!charter) return null
  return (
    <Inset>
      <p class="govuk-body">
        <strong>{words.hasCharter}</strong>{' '}
        {charter.certified && (
          <Tag tone="brand" icon="certificate">
            {words.certified}
          </Tag>
        )}
      </p>
      <p class="govuk-body">
        {words.seeCharter} <Link to={visit.url(charterPaths.publicCharter(charter.code))}>{charter.title}</Link>
      </p>
    </Inset>
  )
}

function Asked({ visit, service: { record, retiredAt }, questions }: Props) {
  const words = visit.words(servicesWords)
  if (retiredAt) return null
  const place = words.places[record.location]
  return (
    <>
      <h3 class="govuk-heading-s">{words.asked}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {place && <li>{place}</li>}
        <li>{record.anonymous ? words.anonymous : words.named}</li>
        {questions.map(question => (
          <li key={question.code}>
            {question.label} {!question.required && words.optional}
          </li>
        ))}
      </ul>
    </>
  )
}

function Foot({ visit, service }: Props) {
  const words = visit.words(servicesWords)
  const when = visit.moments.longDate(service.publishedAt)
  return (
    <>
      <p class="govuk-hint">
        {words.publishedOn(when)} <Link to={visit.url(historyPath(service.code))}>{words.history}</Link>
      </p>
      <Actions>
        <ButtonLink to={visit.url(servicePdfPath(service.code))} kind="secondary" icon="file-download">
          {words.pdf}
        </ButtonLink>
      </Actions>
    </>
  )
}
