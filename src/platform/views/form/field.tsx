import type { ComponentChildren } from 'preact'
import { useWords } from '../words.ts'
import { type FormState, fieldId } from './state.ts'

export type LabelSize = 's' | 'm' | 'l' | 'xl'

export type FieldProps = {
  form: FormState
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  optional?: boolean
  labelSize?: LabelSize
  /** The label is the question of the page: drawn inside an `h1`. */
  heading?: boolean
  /** Extra ids that describe the field. */
  describedBy?: string
  labelHidden?: boolean
  disabled?: boolean
}

/** An empty hint is no hint: the way to silence the one a field brings. */
const isSaid = (hint: ComponentChildren) => hint !== undefined && hint !== null && hint !== ''

/** Ids and ARIA wiring shared by every field. */
export function wiring({ form, name, hint, describedBy, disabled }: Omit<FieldProps, 'label'>, more?: string) {
  const id = fieldId(form, name)
  const error = form.errors[name]
  const described = [describedBy, isSaid(hint) && `${id}-hint`, error && `${id}-error`, more].filter(Boolean).join(' ')
  return {
    id,
    error,
    attributes: {
      id,
      name,
      disabled,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? ('true' as const) : undefined,
    },
    describedBy: described || undefined,
  }
}

export function Optional({ when }: { when?: boolean }) {
  const words = useWords()
  return when ? <span class="cv-optional"> {words.optional}</span> : null
}

export function Hint({ id, children }: { id: string; children?: ComponentChildren }) {
  return !isSaid(children) ? null : (
    <div class="govuk-hint" id={`${id}-hint`}>
      {children}
    </div>
  )
}

export function FieldError({ id, text }: { id: string; text?: string }) {
  const words = useWords()
  if (!text) return null
  return (
    <p class="govuk-error-message" id={`${id}-error`}>
      <span class="govuk-visually-hidden">{words.errorPrefix}</span> {text}
    </p>
  )
}

export function Label({
  id,
  label,
  labelSize,
  labelHidden,
  heading,
  optional,
}: Omit<FieldProps, 'form' | 'name'> & { id: string }) {
  const size = labelSize ?? (heading ? 'l' : undefined)
  const classes = ['govuk-label', size && `govuk-label--${size}`, labelHidden && 'govuk-visually-hidden']
    .filter(Boolean)
    .join(' ')
  const inner = (
    <label class={classes} for={id}>
      {label}
      <Optional when={optional} />
    </label>
  )
  return heading ? <h1 class="govuk-label-wrapper">{inner}</h1> : inner
}

/** Label, hint, error and control in their place. */
export function FormGroup(
  props: FieldProps & { id: string; error?: string; children: ComponentChildren; class?: string },
) {
  const { id, error, children, hint } = props
  const classes = ['govuk-form-group', error && 'govuk-form-group--error', props.class].filter(Boolean).join(' ')
  return (
    <div class={classes}>
      <Label {...props} />
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} text={error} />
      {children}
    </div>
  )
}
