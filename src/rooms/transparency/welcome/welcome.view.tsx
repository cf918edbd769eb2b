import type { Visit } from '../../../platform/http/visit.ts'
import {
  BigActions,
  DefinitionList,
  Details,
  type FigureProps,
  Figures,
  Hero,
  Link,
  LinkList,
} from '../../../platform/views/parts.tsx'
import { percentText } from '../../../platform/words/numbers.ts'
import type { ListedService } from '../../catalogue/index.ts'
import { type CommitmentsNow, charterPaths, commitmentFigures } from '../../charters/index.ts'
import type { Identity } from '../../organization/index.ts'
import { filePath, type MonthSummary, trackPath } from '../../requests/index.ts'
import { SERVICES } from '../services/paths.ts'
import { welcomeWords } from './words.ts'

interface Props {
  visit: Visit
  face: Identity
  summary: MonthSummary
  services: ListedService[]
  commitments: CommitmentsNow
}

export function WelcomeView({ visit, face, summary, services, commitments }: Props) {
  const words = visit.words(welcomeWords)
  return (
    <>
      <Hero title={visit.tenant.name}>{face.welcome && <p class="govuk-body-l">{face.welcome}</p>}</Hero>
      <BigActions
        label={words.doors}
        items={[
          { label: words.file, hint: words.fileHint, url: visit.url(filePath), icon: 'message-report' },
          { label: words.track, hint: words.trackHint, url: visit.url(trackPath), icon: 'search' },
          // Who promises nothing yet shows what it offers.
          commitments.charters > 0
            ? { label: words.promises, hint: words.promisesHint, url: visit.url(charterPaths.public), icon: 'target' }
            : { label: words.services, hint: words.servicesHint, url: visit.url(SERVICES), icon: 'list-details' },
        ]}
      />
      <Promises visit={visit} commitments={commitments} />
      <LastMonth visit={visit} summary={summary} />
      <Needs visit={visit} services={services} />
      <Contact visit={visit} contact={face.contact} />
    </>
  )
}

/** How the town hall keeps its word, in four numbers. */
function Promises({ visit, commitments }: Pick<Props, 'visit' | 'commitments'>) {
  const words = visit.words(welcomeWords)
  if (commitments.charters === 0) return null
  return (
    <section aria-labelledby="compromisos">
      <h2 class="govuk-heading-l" id="compromisos">
        {words.promisesTitle}
      </h2>
      <Figures items={commitmentFigures(visit, commitments)} />
      <p class="govuk-body">
        <Link to={visit.url(charterPaths.public)}>{words.promisesAll}</Link>
        {' · '}
        <Link to={visit.url(SERVICES)}>{words.services}</Link>
      </p>
    </section>
  )
}

function LastMonth({ visit, summary }: Pick<Props, 'visit' | 'summary'>) {
  const words = visit.words(welcomeWords)
  const { received, due, answered } = summary
  return (
    <section aria-labelledby="mes">
      <h2 class="govuk-heading-l" id="mes">
        {words.figures(visit.moments.month(summary.month))}
      </h2>
      {received + due + answered === 0 ? (
        <p class="govuk-body">{words.noRequests}</p>
      ) : (
        <>
          <Figures items={figuresOf(visit, summary)} />
          <Details summary={words.how}>
            <ul class="govuk-list govuk-list--bullet">
              {words.definitions.map(definition => (
                <li key={definition}>{definition}</li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </section>
  )
}

function figuresOf(visit: Visit, { received, due, onTime, answered, medianDays, overdueNow }: MonthSummary) {
  const words = visit.words(welcomeWords)
  const items: FigureProps[] = [
    { label: words.received, value: visit.number(received), base: words.receivedBase },
    {
      label: words.onTime,
      value: due === 0 ? words.noData : percentText(visit.locale, onTime / due),
      base: due === 0 ? words.noneDue : words.onTimeBase(visit.number(onTime), visit.number(due)),
    },
    {
      label: words.median,
      value: medianDays === null ? words.noData : visit.number(medianDays, 1),
      base: medianDays === null ? words.noneAnswered : words.medianBase(visit.number(answered)),
    },
    { label: words.overdue, value: visit.number(overdueNow), base: words.overdueBase },
  ]
  return items
}

function Needs({ visit, services }: Pick<Props, 'visit' | 'services'>) {
  const words = visit.words(welcomeWords)
  const needs = [...Map.groupBy(services, service => service.need)].filter(([need]) => need !== '')
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="necesidades">
      <h2 class="govuk-heading-l" id="necesidades">
        {words.needs}
      </h2>
      <LinkList
        columns
        items={needs.map(([need, members]) => ({
          label: need,
          url: visit.url(`${filePath}?tema=${encodeURIComponent(need)}`),
          note: words.serviceCount(members.length),
        }))}
      />
    </section>
  )
}

function Contact({ visit, contact }: { visit: Visit; contact: Identity['contact'] }) {
  const words = visit.words(welcomeWords)
  const items = (['address', 'telephone', 'email', 'hours'] as const)
    .filter(key => contact[key] !== '')
    .map(key => ({ label: words[key], value: contact[key] }))
  if (items.length === 0) return null
  return (
    <section aria-labelledby="contacto">
      <h2 class="govuk-heading-l" id="contacto">
        {words.contact}
      </h2>
      <DefinitionList columns items={items} />
    </section>
  )
}
