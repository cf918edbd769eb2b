import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, Form, TextField } from '../../../platform/views/form.tsx'
import { Link, LinkList } from '../../../platform/views/parts.tsx'
import type { ListedService } from '../../catalogue/index.ts'
import { termText } from '../../requests/index.ts'
import { SERVICES, servicePath } from './paths.ts'
import { servicesWords } from './words.ts'

export function ServicesView({ visit, asked, services }: { visit: Visit; asked: string; services: ListedService[] }) {
  const words = visit.words(servicesWords)
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <Form action={visit.url(SERVICES)} method="get" role="search" label={words.search}>
        <TextField form={blankForm({ q: asked })} name="q" type="search" label={words.search} hint={words.searchHint} />
        <Button icon="search">{words.find}</Button>
      </Form>
      {asked === '' ? <ByNeed visit={visit} services={services} /> : <Found {...{ visit, asked, services }} />}
    </>
  )
}

function Found({ visit, asked, services }: { visit: Visit; asked: string; services: ListedService[] }) {
  const words = visit.words(servicesWords)
  return (
    <section>
      <h2 class="govuk-heading-m">{services.length === 0 ? words.none(asked) : words.found(services.length, asked)}</h2>
      {services.length === 0 && <p class="govuk-body">{words.noneHelp}</p>}
      <List visit={visit} services={services} />
      <p class="govuk-body">
        <Link to={visit.url(SERVICES)}>{words.all}</Link>
      </p>
    </section>
  )
}

function ByNeed({ visit, services }: { visit: Visit; services: ListedService[] }) {
  const words = visit.words(servicesWords)
  return (
    <>
      {[...Map.groupBy(services, service => service.need)].map(([need, members]) => (
        <section key={need}>
          <h2 class="govuk-heading-m">{need || words.other}</h2>
          <List visit={visit} services={members} />
        </section>
      ))}
    </>
  )
}

function List({ visit, services }: { visit: Visit; services: ListedService[] }) {
  const words = visit.words(servicesWords)
  return (
    <LinkList
      columns
      items={services.map(service => ({
        label: service.name,
        url: visit.url(servicePath(service.code)),
        note: words.answersIn(termText({ amount: service.term_amount, unit: service.term_unit }, visit.locale)),
      }))}
    />
  )
}
