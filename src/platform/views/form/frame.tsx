import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { safeUrl } from '../link.tsx'
import { useWords } from '../words.ts'
import { type FormState, fieldId } from './state.ts'

/** The hidden field by which the server knows that a form was drawn by us; set once by the layout. */
export const TokenContext = createContext<{ name: string; value: string } | undefined>(undefined)

export type FormProps = {
  action?: string
  method?: 'get' | 'post'
  enctype?: 'multipart/form-data'
  id?: string
  /** Keep what is typed in this tab, under this name, until it is sent. */
  draft?: string
  /** Sending this one forgets every draft of the tab: signing out. */
  forget?: boolean
  class?: string
  role?: 'search'
  label?: string
  children: ComponentChildren
}

/** A form that works by itself; with our script it also ignores a second press and keeps a draft. */
export function Form({
  action,
  method = 'post',
  enctype,
  id,
  draft,
  forget,
  class: classes,
  role,
  label,
  children,
}: FormProps) {
  const words = useWords()
  const token = useContext(TokenContext)
  const keep = draft && {
    'data-draft': draft,
    'data-draft-restored': words.draftRestored,
    'data-draft-discard': words.draftDiscard,
  }
  return (
    <form
      action={action}
      method={method}
      enctype={enctype}
      id={id}
      class={classes}
      role={role}
      aria-label={label}
      novalidate
      data-once={method === 'post' ? words.sending : undefined}
      data-forget={forget ? '' : undefined}
      {...keep}
    >
      {method === 'post' && token && <input type="hidden" name={token.name} value={token.value} />}
      {children}
    </form>
  )
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}

/** What is wrong, on top, each sentence leading to its field. Nothing is drawn when nothing is wrong. `order` sorts the sentences as the fields stand. */
export function ErrorSummary({ form, title, order }: { form: FormState; title?: string; order?: string[] }) {
  const words = useWords()
  const names = Object.keys(form.errors).filter(name => form.errors[name])
  if (names.length === 0) return null
  const place = (name: string) => (order?.includes(name) ? order.indexOf(name) : names.length + (order?.length ?? 0))
  const sorted = order ? names.toSorted((a, b) => place(a) - place(b)) : names
  return (
    <div class="govuk-error-summary" data-error-summary="" tabindex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title ?? words.errorTitle}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {sorted.map(name => (
              <li key={name}>
                {name === '' ? form.errors[name] : <a href={`#${fieldId(form, name)}`}>{form.errors[name]}</a>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

type ButtonKind = 'primary' | 'secondary' | 'warning' | 'quiet'
const kinds = {
  primary: ' cv-button--primary',
  secondary: ' cv-button--secondary',
  warning: ' cv-button--warning',
  quiet: ' cv-button--quiet',
}

export type ButtonProps = {
  children: ComponentChildren
  kind?: ButtonKind
  icon?: IconName
  name?: string
  value?: string
  formaction?: string
  form?: string
  type?: 'submit' | 'button'
  small?: boolean
  disabled?: boolean
  hidden?: string
}

const buttonClass = (kind: ButtonKind, small?: boolean) => `cv-button${kinds[kind]}${small ? ' cv-button--small' : ''}`

function Face({ icon, hidden, children }: Pick<ButtonProps, 'icon' | 'hidden' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {hidden && <span class="govuk-visually-hidden"> {hidden}</span>}
    </>
  )
}

export function Button({
  children,
  kind = 'primary',
  icon,
  type = 'submit',
  small,
  hidden,
  ...attributes
}: ButtonProps) {
  return (
    <button type={type} class={buttonClass(kind, small)} {...attributes}>
      <Face icon={icon} hidden={hidden}>
        {children}
      </Face>
    </button>
  )
}

export type ButtonLinkProps = Pick<ButtonProps, 'children' | 'kind' | 'icon' | 'small' | 'hidden'> & {
  to: string
  download?: boolean | string
}

/** Leads somewhere, looks like a button. */
export function ButtonLink({ to, children, kind = 'primary', icon, small, hidden, download }: ButtonLinkProps) {
  return (
    <a class={buttonClass(kind, small)} href={safeUrl(to)} draggable={false} download={download}>
      <Face icon={icon} hidden={hidden}>
        {children}
      </Face>
    </a>
  )
}

/** Buttons in a row, the main one first. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="cv-actions">{children}</div>
}
