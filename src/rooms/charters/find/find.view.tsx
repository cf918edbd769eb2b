import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, Form, SelectField, TextField } from '../../../platform/views/form.tsx'
import { EmptyState, Figures, Link, LinkList } from '../../../platform/views/parts.tsx'
import { reportPaths } from '../report/paths.ts'
import { publicPaths } from '../show/paths.ts'
import { commitmentFigures } from './figures.ts'
import type { Found, Wanted } from './find.queries.ts'
import { ListedCharterView } from './listed-charter.view.tsx'
import { findWords } from './words.ts'

interface Props {
  visit: Visit
  wanted: Wanted
  found: Found
}

export function FindView({ visit, wanted, found }: Props) {
  const words = visit.words(findWords)
  const asked = Object.values(wanted).some(text => text !== '')
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="govuk-body-l">{words.lead}</p>
      {!asked && found.now.charters > 0 && <Figures items={commitmentFigures(visit, found.now)} />}
      {found.units.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          <Filter visit={visit} wanted={wanted} found={found} />
          <h2 class="govuk-heading-m">
            {found.charters.length === 0 ? words.none : words.count(found.charters.length)}
          </h2>
          {found.charters.length === 0 && <p class="govuk-body">{words.noneHelp}</p>}
          <ul class="cv-charters">
            {found.charters.map(charter => (
              <ListedCharterView key={charter.id} visit={visit} charter={charter} />
            ))}
          </ul>
          {asked && (
            <p class="govuk-body">
              <Link to={visit.url(publicPaths.list)}>{words.all}</Link>
            </p>
          )}
        </>
      )}
      <More visit={visit} />
    </>
  )
}

function Filter({ visit, wanted, found }: Pick<Props, 'visit' | 'wanted' | 'found'>) {
  const words = visit.words(findWords)
  const form = blankForm({ q: wanted.search, unidad: wanted.unit, tema: wanted.need })
  return (
    <Form action={visit.url(publicPaths.list)} method="get" role="search" label={words.search} class="cv-seek">
      <TextField form={form} name="q" type="search" label={words.search} />
      <SelectField
        form={form}
        name="unidad"
        label={words.unit}
        blank={words.anyUnit}
        options={found.units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      {found.needs.length > 1 && (
        <SelectField
          form={form}
          name="tema"
          label={words.need}
          blank={words.anyNeed}
          options={found.needs.map(need => ({ value: need, label: need }))}
        />
      )}
      <Button icon="search">{words.find}</Button>
    </Form>
  )
}

function More({ visit }: { visit: Visit }) {
  const words = visit.words(findWords)
  return (
    <section aria-labelledby="mas">
      <h2 class="govuk-heading-m" id="mas">
        {words.more}
      </h2>
      <LinkList
        items={[
          { label: words.reports, url: visit.url(reportPaths.publicList) },
          { label: words.coverage, url: visit.url(publicPaths.coverage) },
          { label: words.openData, url: visit.url(publicPaths.openData) },
          { label: words.goodPractice, url: visit.url(publicPaths.goodPractice) },
        ]}
      />
    </section>
  )
}
