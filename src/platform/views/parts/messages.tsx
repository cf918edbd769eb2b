import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import type { Flash } from '../shell.ts'
import { useWords } from '../words.ts'

/** Confirmation of something done, with its folio in very large type. */
export function Panel({
  title,
  folio,
  folioLabel,
  children,
}: {
  title: ComponentChildren
  folio?: string
  folioLabel?: string
  children?: ComponentChildren
}) {
  return (
    <div class="cv-panel">
      <Icon name="circle-check" size={48} />
      <h1 class="cv-panel__title">{title}</h1>
      {folio && (
        <p class="cv-panel__folio">
          {folioLabel && <span class="cv-panel__label">{folioLabel}</span>}
          <strong class="cv-folio">{folio}</strong>
        </p>
      )}
      {children && <div class="cv-panel__body">{children}</div>}
    </div>
  )
}

const noticeIcons = {
  info: 'info-circle',
  success: 'circle-check',
  warning: 'alert-triangle',
  error: 'alert-circle',
} as const satisfies Record<Flash['kind'], IconName>

/** Something to know before going on. `announce` says it aloud to assistive technology when the page opens. */
export function Notice({
  kind = 'info',
  title,
  children,
  announce,
}: {
  kind?: Flash['kind']
  title?: ComponentChildren
  children?: ComponentChildren
  announce?: boolean
}) {
  const words = useWords()
  const name = { info: words.information, success: words.success, warning: words.warning, error: words.problem }[kind]
  return (
    <div class={`cv-notice cv-notice--${kind}`} role={announce ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={noticeIcons[kind]} size={24} />
      <div class="cv-notice__body">
        <span class="govuk-visually-hidden">{name}: </span>
        {title && <p class="cv-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** Nothing here yet: what this is for, and the first step. */
export function EmptyState({
  title,
  icon = 'inbox',
  children,
  actions,
}: {
  title: ComponentChildren
  icon?: IconName
  children?: ComponentChildren
  actions?: ComponentChildren
}) {
  return (
    <div class="cv-empty">
      <Icon name={icon} size={40} />
      <p class="cv-empty__title">{title}</p>
      {children && <div class="cv-empty__body">{children}</div>}
      {actions && <div class="cv-actions">{actions}</div>}
    </div>
  )
}

/** Words set apart from what surrounds them. */
export function Inset({ children }: { children: ComponentChildren }) {
  return <div class="govuk-inset-text">{children}</div>
}

/** A question one may open: works without script. */
export function Details({
  summary,
  heading,
  children,
  open,
  id,
}: {
  summary: ComponentChildren
  /** Whether what opens is a part of the page, found among its headings. */
  heading?: boolean
  children: ComponentChildren
  open?: boolean
  id?: string
}) {
  const Summary = heading ? 'h2' : 'span'
  return (
    <details class="govuk-details" open={open} id={id}>
      <summary class="govuk-details__summary">
        <Summary class="govuk-details__summary-text">{summary}</Summary>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
