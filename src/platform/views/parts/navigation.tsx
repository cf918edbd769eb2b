import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'
import { useWords } from '../words.ts'

export type TabItem = { label: ComponentChildren; url: string; current?: boolean; count?: number }

/** Faces of one thing, each with its own address. */
export function Tabs({ items, label }: { items: TabItem[]; label: string }) {
  return (
    <nav class="cv-tabs" aria-label={label}>
      <ul class="cv-tabs__list">
        {items.map((item, index) => (
          <li key={index}>
            <Link to={item.url} current={item.current} class="cv-tabs__tab">
              {item.label}
              {item.count !== undefined && <span class="cv-count-badge">{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type Crumb = { label: string; url: string }

/** The way back up; the page itself is not part of it. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const words = useWords()
  if (items.length === 0) return null
  return (
    <nav class="cv-crumbs" aria-label={words.breadcrumbs}>
      <ol class="cv-crumbs__list">
        {items.map((item, index) => (
          <li key={index}>
            <Link to={item.url} kind="quiet">
              {item.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function BackLink({ to, children }: { to: string; children?: ComponentChildren }) {
  const words = useWords()
  return (
    <Link to={to} class="govuk-back-link">
      {children ?? words.back}
    </Link>
  )
}

/** Previous and next page of a list read by key; `summary` says what is shown ("50 de 1 204"). */
export function Pagination({
  previousUrl,
  nextUrl,
  summary,
}: {
  previousUrl?: string
  nextUrl?: string
  summary?: ComponentChildren
}) {
  const words = useWords()
  if (!previousUrl && !nextUrl && !summary) return null
  return (
    <nav class="cv-pages" aria-label={words.pagination}>
      <p class="cv-pages__summary">{summary}</p>
      {previousUrl && (
        <Link to={previousUrl} rel="prev" class="cv-pages__step govuk-link">
          <Icon name="arrow-left" size={16} /> {words.previousPage}
        </Link>
      )}
      {nextUrl && (
        <Link to={nextUrl} rel="next" class="cv-pages__step govuk-link">
          {words.nextPage} <Icon name="arrow-right" size={16} />
        </Link>
      )}
    </nav>
  )
}
