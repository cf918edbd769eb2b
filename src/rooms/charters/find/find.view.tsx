import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, Form, SelectField, TextField } from '../../../platform/views/form.tsx'
import { EmptyState, Figures, Link, LinkList, Tag } from '../../../platform/views/parts.tsx'
import { reportPaths } from '../report/paths.ts'
import { periodText } from '../show/measures.ts'
import { publicPaths } from '../show/paths.ts'
import { commitmentFigures } from './figures.ts'
import type { Found, ListedCharter, Wanted } from './find.queries.ts'
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
              <Charter key={charter.id} visit={visit} charter={charter} />
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

/** What it is about, who answers, and how it went, in words. */
function Charter({ visit, charter }: { visit: Visit; charter: ListedCharter }) {
  const words = visit.words(findWords)
  return (
    <li class="cv-charters__item">
      <Link to={visit.url(publicPaths.charter(charter.code))} kind="strong">
        {charter.title}
      </Link>
      <p class="cv-charters__unit">{charter.unit}</p>
      <p class="cv-charters__state">
        <StandingTag visit={visit} charter={charter} />
        {charter.certified && (
          <Tag tone="brand" icon="certificate">
            {words.certified}
          </Tag>
        )}
        {charter.state === 'suspended' && (
          <Tag tone="caution" icon="player-pause">
            {words.suspended}
          </Tag>
        )}
        {charter.reviewOverdue && (
          <Tag tone="caution" icon="clock-exclamation">
            {words.reviewOverdue}
          </Tag>
        )}
      </p>
    </li>
  )
}

function StandingTag({ visit, charter: { tally, results } }: { visit: Visit; charter: ListedCharter }) {
  const words = visit.words(findWords)
  const { kept, broken, noData, total } = tally
  if (total === 0) return <Tag icon="circle-dashed">{words.first}</Tag>
  if (noData === total) return <Tag icon="circle-dashed">{words.noData}</Tag>
  const [first] = results
  return (
    <>
      <Tag tone={broken > 0 ? 'bad' : noData > 0 ? 'neutral' : 'good'} icon={broken > 0 ? 'circle-x' : 'circle-check'}>
        {words.kept(kept, total)}
      </Tag>
      <span class="cv-charters__when">
        {[first && periodText(visit.locale, first.period), noData > 0 && words.withoutData(noData)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
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
