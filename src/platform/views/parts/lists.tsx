import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { Link, safeUrl } from '../link.tsx'
import { useWords } from '../words.ts'

export type SummaryRow = {
  label: ComponentChildren
  value: ComponentChildren
  /** `hidden` completes "Cambiar" for those who hear it alone: "el lugar". */
  change?: { url: string; hidden: string; label?: string }
}

/** What was answered, with a link to change each answer. */
export function SummaryList({
  rows,
  title,
  titleLevel = 2,
}: {
  rows: SummaryRow[]
  title?: ComponentChildren
  titleLevel?: 2 | 3
}) {
  const words = useWords()
  const Heading = `h${titleLevel}` as const
  // A row without a link keeps the column of links free, when others have one.
  const bare = rows.some(row => row.change) ? ' govuk-summary-list__row--no-actions' : ''
  return (
    <>
      {title && <Heading class="govuk-heading-m">{title}</Heading>}
      <dl class="govuk-summary-list">
        {rows.map((row, index) => (
          <div key={index} class={`govuk-summary-list__row${row.change ? '' : bare}`}>
            <dt class="govuk-summary-list__key">{row.label}</dt>
            <dd class="govuk-summary-list__value">{row.value}</dd>
            {row.change && (
              <dd class="govuk-summary-list__actions">
                <Link to={row.change.url} hidden={row.change.hidden}>
                  {row.change.label ?? words.change}
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  )
}

export type Definition = { label: ComponentChildren; value: ComponentChildren }

/** Facts of a thing, label above or beside its value; `columns` spreads them side by side where there is room. */
export function DefinitionList({ items, columns }: { items: Definition[]; columns?: boolean }) {
  return (
    <dl class={`cv-facts${columns ? ' cv-facts--columns' : ''}`}>
      {items.map((item, index) => (
        <div key={index} class="cv-facts__item">
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A block with its own title and actions. */
export function Card({
  title,
  titleLevel = 2,
  actions,
  children,
  id,
}: {
  title?: ComponentChildren
  titleLevel?: 2 | 3 | 4
  actions?: ComponentChildren
  children: ComponentChildren
  id?: string
}) {
  const Heading = `h${titleLevel}` as const
  return (
    <section class="cv-card" id={id}>
      {(title || actions) && (
        <div class="cv-card__head">
          {title && <Heading class="cv-card__title">{title}</Heading>}
          {actions && <div class="cv-card__actions">{actions}</div>}
        </div>
      )}
      <div class="cv-card__body">{children}</div>
    </section>
  )
}

/** The band that opens a home: its question, and below it the doors. */
export function Hero({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="cv-hero">
      <h1 class="cv-hero__title">{title}</h1>
      {children}
    </div>
  )
}

export type BigAction = { label: string; hint?: string; url: string; icon: IconName }

/** The few large doors of a public home; the first is the main one. */
export function BigActions({ items, label }: { items: BigAction[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="cv-doors">
        {items.map(item => (
          <li key={item.url}>
            <a class="cv-door" href={safeUrl(item.url)}>
              <Icon name={item.icon} size={32} />
              <span class="cv-door__words">
                <span class="cv-door__label">{item.label}</span>
                {item.hint && <span class="cv-door__hint">{item.hint}</span>}
              </span>
              <Icon name="chevron-right" size={24} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type LinkItem = { label: ComponentChildren; url: string; note?: ComponentChildren; icon?: IconName }

/** A list of places to go, with a line of explanation each. */
export function LinkList({ items, columns }: { items: LinkItem[]; columns?: boolean }) {
  return (
    <ul class={`cv-links${columns ? ' cv-links--columns' : ''}`}>
      {items.map((item, index) => (
        <li key={index} class="cv-links__item">
          {item.icon && <Icon name={item.icon} size={24} />}
          <div>
            <Link to={item.url} kind="strong">
              {item.label}
            </Link>
            {item.note && <p class="cv-links__note">{item.note}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
