import type { ComponentChildren } from 'preact'
import { Button, Form } from '../form/frame.tsx'
import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'
import { fill, useWords } from '../words.ts'
import { type Definition, DefinitionList } from './lists.tsx'

export type AppliedFilter = { label: string; removeUrl: string }

export type FilterPanelProps = {
  action: string
  children: ComponentChildren
  applied?: AppliedFilter[]
  clearUrl?: string
  /** Unfolded from the start; folded ones still show what is applied. */
  open?: boolean
  /** Always in view, outside the fold: the search box. */
  search?: ComponentChildren
}

/** What narrows a list: a plain GET form, so that a filtered list has an address one can keep and send. */
export function FilterPanel({ action, children, applied = [], clearUrl, open, search }: FilterPanelProps) {
  const words = useWords()
  return (
    <section class="cv-filter" aria-label={words.filters}>
      <Form action={action} method="get" class="cv-filter__form">
        {search && (
          <div class="cv-filter__search">
            {search}
            <Button kind="secondary" icon="search" small>
              {words.search}
            </Button>
          </div>
        )}
        <details class="cv-filter__fold" open={open}>
          <summary class="cv-filter__summary">
            <Icon name="adjustments-horizontal" /> {words.filters}
            {applied.length > 0 && <span class="cv-count-badge">{applied.length}</span>}
          </summary>
          <div class="cv-filter__fields">{children}</div>
          <div class="cv-filter__actions">
            <Button small>{words.applyFilters}</Button>
            {clearUrl && <Link to={clearUrl}>{words.clearFilters}</Link>}
          </div>
        </details>
      </Form>
      {applied.length > 0 && (
        <ul class="cv-filter__applied" aria-label={words.filtersApplied}>
          {applied.map(filter => (
            <li key={filter.removeUrl}>
              <Link to={filter.removeUrl} class="cv-chip">
                <span class="govuk-visually-hidden">{fill(words.removeFilter, { label: '' })}</span>
                {filter.label} <Icon name="x" size={16} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/**
 * What can be done with the chosen rows. `id` is the form that the table's boxes belong to; the bar appears when one is ticked
 * (and stays in view where the browser cannot tell).
 */
export function BulkBar({ id, action, children }: { id: string; action?: string; children: ComponentChildren }) {
  const words = useWords()
  return (
    <Form id={id} action={action} class="cv-bulk" label={words.bulkActions}>
      <p
        class="cv-bulk__count"
        aria-live="polite"
        data-bulk-count=""
        data-one={words.selectedOne}
        data-many={words.selectedMany}
      />
      <div class="cv-bulk__actions">{children}</div>
    </Form>
  )
}

/** Rows closer together; only script can do it, so script shows it. Goes beside what is above a table. */
export function DensitySwitch() {
  const words = useWords()
  return (
    <label class="cv-density" hidden data-density="">
      <input type="checkbox" /> {words.density}
    </label>
  )
}

export type IdentityBarProps = {
  /** What it is, in the page's own `h1`. */
  title: ComponentChildren
  folio: string
  tags?: ComponentChildren
  facts?: Definition[]
  actions?: ComponentChildren
  /** How the deadline was counted, under a fold. */
  explanation?: { summary: ComponentChildren; text: ComponentChildren }
}

/** First zone of a case page: what it is. */
export function IdentityBar({ title, folio, tags, facts = [], actions, explanation }: IdentityBarProps) {
  return (
    <header class="cv-identity">
      <div class="cv-identity__head">
        <div>
          <p class="cv-identity__folio">
            <span class="cv-folio">{folio}</span>
            {tags}
          </p>
          <h1 class="cv-identity__title">{title}</h1>
        </div>
        {actions && <div class="cv-identity__actions">{actions}</div>}
      </div>
      {facts.length > 0 && <DefinitionList items={facts} columns />}
      {explanation && (
        <details class="cv-identity__why">
          <summary>{explanation.summary}</summary>
          <div>{explanation.text}</div>
        </details>
      )}
    </header>
  )
}

/**
 * A case in three zones: what it is (identity, procedure, what is asked), what happened, what I can do now. On a phone,
 * doing comes before history.
 */
export function CasePage({
  identity,
  procedure,
  asked,
  story,
  now,
}: {
  identity: ComponentChildren
  procedure?: ComponentChildren
  asked?: ComponentChildren
  story: ComponentChildren
  now: ComponentChildren
}) {
  return (
    <div class="cv-case">
      <div class="cv-case__what">
        {identity}
        {procedure}
      </div>
      {asked && <div class="cv-case__asked">{asked}</div>}
      <div class="cv-case__now">{now}</div>
      <div class="cv-case__story">{story}</div>
    </div>
  )
}
