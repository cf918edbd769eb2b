import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, ErrorSummary, Form, HiddenField, TextField } from '../../../platform/views/form.tsx'
import { Inset, Link, LinkList } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import type { ListedService } from '../../catalogue/index.ts'
import { choosePath, filePath } from './paths.ts'
import type { FileWords } from './words.es.ts'

type Frame = { visit: Visit; words: FileWords; asked: string; draft?: string }
type Props = Frame & { services: ListedService[] }

/** The search box, what it found, and the door for whoever finds nothing. */
export function StartFrame({ visit, words, asked, draft, children }: Frame & { children: ComponentChildren }) {
  const { start } = words
  const form = blankForm({ q: asked })
  return (
    <>
      <ErrorSummary form={form} />
      <Form method="get" action={visit.url(filePath)} role="search" class="cv-ask">
        <TextField
          form={form}
          name="q"
          type="search"
          label={start.title}
          hint={start.hint}
          heading
          autocomplete="off"
        />
        {draft && <HiddenField name="borrador" value={draft} />}
        <Button icon="search">{start.search}</Button>
      </Form>
      {children}
      <Inset>
        <Link to={visit.url(choosePath(null, draft))} kind="strong">
          {start.other}
        </Link>
        <p class="cv-links__note">{start.otherHint}</p>
      </Inset>
    </>
  )
}

export function FoundView({ visit, words, asked, draft, services }: Props) {
  const { start } = words
  if (services.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m" dir="auto">
          {start.none(asked)}
        </h2>
        <p class="govuk-body">{start.noneHelp}</p>
        <p class="govuk-body">
          <Link to={needUrl(visit, undefined, draft)}>{start.otherNeeds}</Link>
        </p>
      </>
    )
  return (
    <>
      <h2 class="govuk-heading-m">{start.results(services.length)}</h2>
      <Services {...{ visit, words, draft, services }} />
    </>
  )
}

/** All the needs with how many services each has, or the services of one. */
export function NeedsView({ visit, words, draft, services, need }: Props & { need?: string }) {
  const { start } = words
  const byNeed = Map.groupBy(services, service => service.need)
  if (need !== undefined)
    return (
      <>
        <h2 class="govuk-heading-m">{need}</h2>
        <Services {...{ visit, words, draft, services: byNeed.get(need) ?? [] }} />
        <p class="govuk-body">
          <Link to={needUrl(visit, undefined, draft)}>{start.otherNeeds}</Link>
        </p>
      </>
    )
  const needs = [...byNeed].filter(([name]) => name !== '')
  return (
    <>
      <h2 class="govuk-heading-m">{start.byNeed}</h2>
      <LinkList
        columns
        items={needs.map(([name, members]) => ({
          label: name,
          url: needUrl(visit, name, draft),
          note: start.services(members.length),
        }))}
      />
    </>
  )
}

function Services({ visit, words, draft, services }: Omit<Props, 'asked'>) {
  return (
    <LinkList
      items={services.map(({ code, name, purpose, term_amount: amount, term_unit: unit }) => ({
        label: name,
        url: visit.url(choosePath(code, draft)),
        note: [purpose, `${words.start.term(termText(visit.locale, amount, unit))}.`].filter(Boolean).join(' '),
      }))}
    />
  )
}

function needUrl(visit: Visit, need: string | undefined, draft: string | undefined): string {
  const query = new URLSearchParams({ ...(need && { tema: need }), ...(draft && { borrador: draft }) })
  return visit.url(query.size > 0 ? `${filePath}?${query}` : filePath)
}
