import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { type Face, FaceContext } from '../words.ts'
import { FieldError, type FieldProps, FormGroup, Hint, type LabelSize, Optional, wiring } from './field.tsx'
import { type FormState, fieldId, textOf, valuesOf } from './state.ts'

export type Choice = {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Fields that appear when this is chosen; always visible where the browser cannot hide them. */
  reveal?: ComponentChildren
  disabled?: boolean
  /** A word ("o") that separates this choice from the ones above. */
  divider?: string
}

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectGroup = { label: string; options: SelectOption[] }

export function SelectField(
  props: FieldProps & { options: (SelectOption | SelectGroup)[]; blank?: string; autocomplete?: string },
) {
  const { id, error, attributes } = wiring(props)
  const chosen = textOf(props.form, props.name)
  const option = ({ value, label, disabled }: SelectOption) => (
    <option key={value} value={value} selected={value === chosen} disabled={disabled}>
      {label}
    </option>
  )
  return (
    <FormGroup {...props} id={id} error={error}>
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        autocomplete={props.autocomplete}
        {...attributes}
      >
        {props.blank !== undefined && <option value="">{props.blank}</option>}
        {props.options.map(item =>
          'options' in item ? (
            <optgroup key={item.label} label={item.label}>
              {item.options.map(option)}
            </optgroup>
          ) : (
            option(item)
          ),
        )}
      </select>
    </FormGroup>
  )
}

type GroupProps = FieldProps & { children: ComponentChildren }

function ChoiceGroup(props: GroupProps) {
  const { form, name, label, hint, optional, heading, labelSize, labelHidden, children } = props
  const { id, error, describedBy } = wiring({ form, name, hint })
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <Fieldset
        legend={
          <>
            {label}
            <Optional when={optional} />
          </>
        }
        heading={heading}
        size={labelSize ?? (heading ? 'l' : 's')}
        hidden={labelHidden}
        describedBy={describedBy}
      >
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} text={error} />
        {children}
      </Fieldset>
    </div>
  )
}

type ItemProps = {
  kind: 'radio' | 'checkbox'
  block: string
  id: string
  name: string
  choice: Choice
  checked: boolean
  describedBy?: string
}

function Item({ kind, block, id, name, choice, checked, describedBy }: ItemProps) {
  const described = [describedBy, choice.hint !== undefined && `${id}-item-hint`].filter(Boolean).join(' ') || undefined
  return (
    <>
      {choice.divider && <div class={`${block}__divider`}>{choice.divider}</div>}
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={name}
          type={kind}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled}
          aria-describedby={described}
        />
        <label class={`govuk-label ${block}__label`} for={id}>
          {choice.label}
        </label>
        {choice.hint !== undefined && (
          <div class={`govuk-hint ${block}__hint`} id={`${id}-item-hint`}>
            {choice.hint}
          </div>
        )}
      </div>
      {choice.reveal && <div class={`${block}__conditional cv-reveal`}>{choice.reveal}</div>}
    </>
  )
}

const itemId = (form: FormState, name: string, index: number) => `${fieldId(form, name)}${index ? `-${index + 1}` : ''}`

export type ChoicesProps = FieldProps & { options: Choice[]; small?: boolean; inline?: boolean; columns?: boolean }

const listClass = (block: string, { small, inline, columns }: ChoicesProps, face: Face) =>
  [block, (small ?? face === 'staff') && `${block}--small`, inline && `${block}--inline`, columns && 'cv-columns']
    .filter(Boolean)
    .join(' ')

export function RadiosField(props: ChoicesProps) {
  const chosen = textOf(props.form, props.name)
  return (
    <ChoiceGroup {...props}>
      <div class={listClass('govuk-radios', props, useContext(FaceContext))}>
        {props.options.map((choice, index) => (
          <Item
            key={choice.value}
            kind="radio"
            block="govuk-radios"
            id={itemId(props.form, props.name, index)}
            name={props.name}
            choice={choice}
            checked={choice.value === chosen}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}

export function CheckboxesField(props: ChoicesProps) {
  const chosen = valuesOf(props.form, props.name)
  return (
    <ChoiceGroup {...props}>
      <div class={listClass('govuk-checkboxes', props, useContext(FaceContext))}>
        {props.options.map((choice, index) => (
          <Item
            key={choice.value}
            kind="checkbox"
            block="govuk-checkboxes"
            id={itemId(props.form, props.name, index)}
            name={props.name}
            choice={choice}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}

/** One yes-or-no box: accept, remember, include. Sends `value` ("yes" unless told) when ticked. */
export function CheckboxField(props: FieldProps & { value?: string; small?: boolean; reveal?: ComponentChildren }) {
  const staff = useContext(FaceContext) === 'staff'
  const { value = 'yes', form, name, label, hint, small = staff, reveal } = props
  const { id, error } = wiring({ form, name })
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <FieldError id={id} text={error} />
      <div class={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
        <Item
          kind="checkbox"
          block="govuk-checkboxes"
          id={id}
          name={name}
          choice={{
            value,
            label: (
              <>
                {label}
                <Optional when={props.optional} />
              </>
            ),
            hint,
            reveal,
            disabled: props.disabled,
          }}
          checked={valuesOf(form, name).includes(value)}
          describedBy={error && `${id}-error`}
        />
      </div>
    </div>
  )
}

export type FieldsetProps = {
  legend: ComponentChildren
  heading?: boolean
  size?: LabelSize
  hidden?: boolean
  describedBy?: string
  /** With `name`: what is wrong with the answer as a whole stands under the legend. */
  form?: FormState
  name?: string
  children: ComponentChildren
}

/** Fields that answer one question together. */
export function Fieldset({
  legend,
  heading,
  size = heading ? 'l' : 'm',
  hidden,
  describedBy,
  form,
  name,
  children,
}: FieldsetProps) {
  const error = form && name ? form.errors[name] : undefined
  const id = form && name && error ? fieldId(form, name) : undefined
  const set = (
    <fieldset
      class="govuk-fieldset"
      id={id}
      tabindex={id ? -1 : undefined}
      aria-describedby={id ? `${id}-error` : describedBy}
    >
      <legend class={hidden ? 'govuk-visually-hidden' : `govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
        {heading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {id && <FieldError id={id} text={error} />}
      {children}
    </fieldset>
  )
  return id ? <div class="govuk-form-group govuk-form-group--error">{set}</div> : set
}
