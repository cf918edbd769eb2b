import type { ComponentChildren } from 'preact'
import { fill, useWords } from '../words.ts'
import { type FieldProps, FormGroup, wiring } from './field.tsx'
import { textOf } from './state.ts'

export type FieldWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30
type InputMode = 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  width?: FieldWidth
  autocomplete?: string
  inputmode?: InputMode
  maxlength?: number
  spellcheck?: boolean
  autofocus?: boolean
  prefix?: string
  suffix?: string
  placeholder?: string
  pattern?: string
  /** Suggestions offered while typing; the person may write something else. */
  suggestions?: string[]
}

const inputClass = (error?: string, width?: FieldWidth, extra?: string) =>
  ['govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error', extra]
    .filter(Boolean)
    .join(' ')

export function Affixed({
  prefix,
  suffix,
  children,
}: {
  prefix?: string
  suffix?: string
  children: ComponentChildren
}) {
  if (!prefix && !suffix) return <>{children}</>
  return (
    <div class="govuk-input__wrapper">
      {prefix && (
        <div class="govuk-input__prefix" aria-hidden="true">
          {prefix}
        </div>
      )}
      {children}
      {suffix && (
        <div class="govuk-input__suffix" aria-hidden="true">
          {suffix}
        </div>
      )}
    </div>
  )
}

export function TextField(props: TextFieldProps) {
  const {
    type = 'text',
    width,
    autocomplete,
    inputmode,
    maxlength,
    spellcheck,
    autofocus,
    prefix,
    suffix,
    placeholder,
    pattern,
    suggestions,
  } = props
  const { id, error, attributes } = wiring(props)
  const list = suggestions ? `${id}-list` : undefined
  return (
    <FormGroup {...props} id={id} error={error}>
      <Affixed prefix={prefix} suffix={suffix}>
        <input
          class={inputClass(error, width)}
          type={type}
          value={textOf(props.form, props.name)}
          {...{ autocomplete, inputmode, maxlength, autofocus, placeholder, pattern, list }}
          spellcheck={spellcheck ?? type === 'text'}
          autocapitalize={type === 'email' || type === 'url' ? 'none' : undefined}
          {...attributes}
        />
      </Affixed>
      {suggestions && (
        <datalist id={list}>
          {suggestions.map(text => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </FormGroup>
  )
}

export function TextArea(props: FieldProps & { rows?: number; maxCharacters?: number; autofocus?: boolean }) {
  const words = useWords()
  const { rows = 5, maxCharacters, autofocus } = props
  const countId = maxCharacters ? `${wiring(props).id}-count` : undefined
  const { id, error, attributes } = wiring(props, countId)
  const count = maxCharacters && {
    'data-count': maxCharacters,
    'data-left': words.charactersLeft,
    'data-left-one': words.charactersLeftOne,
    'data-over': words.charactersOver,
    'data-over-one': words.charactersOverOne,
  }
  return (
    <FormGroup {...props} id={id} error={error}>
      <textarea
        class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        rows={rows}
        autofocus={autofocus}
        {...count}
        {...attributes}
        value={textOf(props.form, props.name)}
      />
      {maxCharacters && (
        <div class="govuk-hint cv-count" id={countId}>
          {fill(words.charactersAllowed, { n: maxCharacters })}
        </div>
      )}
    </FormGroup>
  )
}

export type NumberFieldProps = FieldProps & {
  min?: number
  max?: number
  decimals?: boolean
  width?: FieldWidth
  prefix?: string
  suffix?: string
}

/** A quantity, typed as text with the numeric keyboard: browsers' spinners lose and change digits, and read out badly. */
export function NumberField({ decimals, width = 5, ...props }: NumberFieldProps) {
  return (
    <TextField
      {...props}
      width={width}
      inputmode={decimals ? 'decimal' : 'numeric'}
      autocomplete="off"
      spellcheck={false}
    />
  )
}

export function PasswordField(
  props: FieldProps & { autocomplete: 'current-password' | 'new-password'; autofocus?: boolean },
) {
  const words = useWords()
  const { id, error, attributes } = wiring(props)
  return (
    <FormGroup {...props} id={id} error={error} class="cv-password">
      <div class="govuk-input__wrapper cv-password__wrapper">
        <input
          class={inputClass(error, undefined, 'cv-password__input')}
          type="password"
          autocomplete={props.autocomplete}
          autofocus={props.autofocus}
          spellcheck={false}
          autocapitalize="none"
          {...attributes}
        />
        <button
          type="button"
          class="cv-button cv-button--secondary cv-button--small cv-password__toggle"
          hidden
          aria-controls={id}
          aria-label={words.showPasswordLong}
          data-password-toggle=""
          data-show={words.showPassword}
          data-hide={words.hidePassword}
          data-show-long={words.showPasswordLong}
          data-hide-long={words.hidePasswordLong}
        >
          {words.showPassword}
        </button>
      </div>
    </FormGroup>
  )
}
