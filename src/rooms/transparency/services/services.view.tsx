import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  blankForm,
  CheckboxField,
  Form,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Details, Icon, Link, LinkList, Tag } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import { type PortfolioService, recordWords, SERVICE_CHANNELS } from '../../catalogue/index.ts'
import type { PortfolioEntry } from './narrowed.ts'
import {
  isNarrowed,
  type Narrowing,
  PORTFOLIO_CSV,
  PORTFOLIO_PDF,
  portfolioPath,
  SERVICES,
  servicePath,
} from './paths.ts'
import { servicesWords } from './words.ts'

interface Props {
  visit: Visit
  narrowing: Narrowing
  services: PortfolioEntry[]
  /** Everything offered, from which the conditions are chosen. */
  all: PortfolioService[]
}

export function ServicesView(props: Props) {
  const { visit, narrowing, services } = props
  const words = visit.words(servicesWords)
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="govuk-body-l">{words.lead}</p>
      <Ask {...props} />
      <Applied {...props} />
      {narrowing.asked === '' && services.length > 0 ? <ByNeed {...props} /> : <Found {...props} />}
      {services.length > 0 && (
        <Actions>
          <ButtonLink to={visit.url(portfolioPath(PORTFOLIO_PDF, narrowing))} kind="secondary" icon="file-download">
            {words.portfolioPdf}
          </ButtonLink>
          <ButtonLink to={visit.url(portfolioPath(PORTFOLIO_CSV, narrowing))} kind="quiet" icon="table">
            {words.portfolioCsv}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}

function Ask({ visit, narrowing, all }: Props) {
  const words = visit.words(servicesWords)
  const form = blankForm({
    ...{ q: narrowing.asked, necesidad: narrowing.need ?? '', dependencia: String(narrowing.unitId ?? '') },
    ...{ carta: narrowing.charter ?? '', gratuito: narrowing.free ? 'si' : '', medio: narrowing.channel ?? '' },
  })
  return (
    <Form action={visit.url(SERVICES)} method="get" role="search" label={words.search}>
      <div class="cv-ask">
        <TextField form={form} name="q" type="search" label={words.search} hint={words.searchHint} />
        <Button icon="search">{words.find}</Button>
      </div>
      <Details summary={words.more}>
        <Conditions visit={visit} form={form} all={all} />
        <CheckboxField form={form} name="gratuito" value="si" label={words.free} small />
        <Button kind="secondary" small>
          {words.apply}
        </Button>
      </Details>
    </Form>
  )
}

function Conditions({ visit, form, all }: Pick<Props, 'visit' | 'all'> & { form: FormState }) {
  const words = visit.words(servicesWords)
  const { channel } = visit.words(recordWords)
  const needs = [...new Set(all.map(({ need }) => need))].filter(Boolean)
  const units = [...new Map(all.map(({ unitId, unit }) => [unitId, unit]))].toSorted((a, b) => a[1].localeCompare(b[1]))
  const chosen = { form, blank: words.any }
  return (
    <div class="cv-choices">
      <SelectField
        {...chosen}
        name="necesidad"
        label={words.need}
        options={needs.map(need => ({ value: need, label: need }))}
      />
      <SelectField
        {...chosen}
        name="dependencia"
        label={words.unit}
        options={units.map(([id, unit]) => ({ value: String(id), label: unit }))}
      />
      <SelectField
        {...chosen}
        name="carta"
        label={words.charter}
        options={(['con', 'certificada'] as const).map(value => ({ value, label: words.charters[value] }))}
      />
      <SelectField
        {...chosen}
        name="medio"
        label={words.channel}
        options={SERVICE_CHANNELS.map(value => ({ value, label: channel[value] }))}
      />
    </div>
  )
}

/** What narrows the list, each with its way out. */
function Applied({ visit, narrowing, all }: Props) {
  if (!isNarrowed(narrowing)) return null
  const words = visit.words(servicesWords)
  const { channel } = visit.words(recordWords)
  const { need, unitId, charter, free } = narrowing
  const without = (key: keyof Narrowing) => visit.url(portfolioPath(SERVICES, { ...narrowing, [key]: undefined }))
  const chips = [
    need && { label: need, url: without('need') },
    unitId && { label: all.find(service => service.unitId === unitId)?.unit ?? words.unit, url: without('unitId') },
    charter && { label: words.charters[charter], url: without('charter') },
    free && { label: words.free, url: without('free') },
    narrowing.channel && { label: channel[narrowing.channel], url: without('channel') },
  ].filter(chip => typeof chip === 'object')
  return (
    <ul class="cv-conditions" aria-label={words.narrowedBy}>
      {chips.map(chip => (
        <li key={chip.url}>
          <Link to={chip.url}>
            <span class="govuk-visually-hidden">{words.takeOff} </span>
            {chip.label} <Icon name="x" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Found({ visit, narrowing: { asked }, services }: Props) {
  const words = visit.words(servicesWords)
  const none = asked === '' ? words.noneNarrowed : words.none(asked)
  return (
    <section>
      <h2 class="govuk-heading-m">{services.length === 0 ? none : words.found(services.length, asked)}</h2>
      {services.length === 0 && <p class="govuk-body">{words.noneHelp}</p>}
      <List visit={visit} services={services} />
      <p class="govuk-body">
        <Link to={visit.url(SERVICES)}>{words.all}</Link>
      </p>
    </section>
  )
}

/** More than anybody reads one under the other on a telephone. */
const MOST_AT_ONCE = 20

/** By need; where they are many each need waits folded, so that all the needs are seen before any list. */
function ByNeed({ visit, services }: Props) {
  const words = visit.words(servicesWords)
  const folded = services.length > MOST_AT_ONCE
  return (
    <>
      <p class="govuk-body">{words.count(services.length)}</p>
      {[...Map.groupBy(services, service => service.need)].map(([need, members]) => {
        const name = need || words.other
        const list = <List visit={visit} services={members} />
        if (folded)
          return (
            <Details key={need} heading summary={`${name} (${members.length})`}>
              {list}
            </Details>
          )
        return (
          <section key={need}>
            <h2 class="govuk-heading-m">{name}</h2>
            {list}
          </section>
        )
      })}
    </>
  )
}

function List({ visit, services }: Pick<Props, 'visit' | 'services'>) {
  const words = visit.words(servicesWords)
  return (
    <LinkList
      columns
      items={services.map(service => ({
        label: service.name,
        url: visit.url(servicePath(service.code)),
        note: (
          <>
            {words.answersIn(termText(visit.locale, service.term.amount, service.term.unit))}
            {service.charter && (
              <>
                {' '}
                <Tag tone="brand" icon="certificate">
                  {service.charter.certified ? words.tagCertified : words.tagCharter}
                </Tag>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
