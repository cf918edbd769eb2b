import { fill, useWords } from '../words.ts'
import { isoDate, isoTime } from './dates.ts'
import { type FieldProps, FormGroup, wiring } from './field.tsx'
import { textOf } from './state.ts'

export type DateFieldProps = FieldProps & { min?: string; max?: string; autocomplete?: 'bday' }

/** A day. The browser's own picker where there is one, elsewhere a text in day/month/year: read it with `isoDate`, which takes both. */
export function DateField(props: DateFieldProps) {
  const hint = fill(useWords().dateHint, { example: '08/12/2026' })
  return <Moment hint={hint} {...props} kind="date" understood={isoDate(textOf(props.form, props.name))} />
}

/** A time of the day, 24 hours; read it with `isoTime`. */
export function TimeField(props: FieldProps) {
  return (
    <Moment hint={useWords().timeHint} {...props} kind="time" understood={isoTime(textOf(props.form, props.name))} />
  )
}

/** What is no date or time is shown back as typed, in a text field: a picker would swallow it. */
function Moment({
  kind,
  understood,
  min,
  max,
  autocomplete,
  ...props
}: DateFieldProps & { kind: 'date' | 'time'; understood?: string }) {
  const { id, error, attributes } = wiring(props)
  const typed = textOf(props.form, props.name)
  const width = kind === 'date' ? 'govuk-input--width-10' : 'cv-time'
  const all = {
    ...attributes,
    autocomplete,
    class: `govuk-input ${width}${error ? ' govuk-input--error' : ''}`,
  }
  return (
    <FormGroup {...props} id={id} error={error}>
      {typed && !understood ? (
        <input {...all} type="text" value={typed} />
      ) : (
        <input {...all} type={kind} value={understood} min={min} max={max} />
      )}
    </FormGroup>
  )
}
