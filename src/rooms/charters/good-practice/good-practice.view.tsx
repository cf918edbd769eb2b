import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import { DefinitionList, EmptyState } from '../../../platform/views/parts.tsx'
import { publicPaths } from '../show/paths.ts'
import type { Published } from './sheet.ts'
import { FIELDS, SHORT_FIELDS } from './vocabulary.ts'
import { practiceWords } from './words.ts'

/** The sheet as everybody reads it. */
export function SheetView({ visit, year, published }: { visit: Visit; year: number; published: Published }) {
  const words = visit.words(practiceWords)
  const say = visit.moments
  const { texts } = published
  return (
    <>
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">{words.title}</span>
        {texts.title}
      </h1>
      <DefinitionList
        columns
        items={[
          { label: words.field.module, value: texts.module },
          { label: words.field.topic, value: texts.topic },
          { label: words.when, value: String(year) },
          { label: words.where, value: texts.place },
        ]}
      />
      {FIELDS.filter(field => !SHORT_FIELDS.has(field)).map(field => (
        <section key={field}>
          <h2 class="govuk-heading-m">{words.field[field]}</h2>
          <p class="govuk-body cv-line">{texts[field]}</p>
        </section>
      ))}
      <p class="govuk-hint">
        {words.publishedOn(say.longDate(published.at))} {visit.tenant.synthetic && words.synthetic}
      </p>
      <Actions>
        <ButtonLink
          to={visit.url(`${publicPaths.goodPracticePdf}?anio=${year}`)}
          kind="secondary"
          icon="file-download"
          download
        >
          {words.pdf}
        </ButtonLink>
      </Actions>
    </>
  )
}

export function NoSheet({ visit }: { visit: Visit }) {
  const words = visit.words(practiceWords)
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <EmptyState title={words.none}>
        <p>{words.noneText}</p>
      </EmptyState>
    </>
  )
}
