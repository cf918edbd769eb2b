/** What a person typed and what is wrong with it: the state of a form between two requests. */
export type FormState = {
  values: Record<string, string | string[]>
  /** Field name → sentence to show beside it. */
  errors: Record<string, string>
  /** Put before the ids when one page carries several forms with the same names. */
  id?: string
}

/** A form as first shown: what we already know, nothing wrong. */
export function blankForm(values: FormState['values'] = {}, id?: string): FormState {
  return { values, errors: {}, id }
}

/**
 * One of several forms of a page: what was typed when it is the one that came back (its `act` says so), else what is known.
 * Its fields' ids carry the act's name, so that two forms may have a field of the same name.
 */
export function formOf(form: FormState, act: string, known: FormState['values'] = {}): FormState {
  const sent = textOf(form, '_act') || 'submit'
  const isMine = Object.keys(form.values).length > 0 && sent === act
  return isMine ? { ...form, id: act } : { values: known, errors: {}, id: act }
}

/** Single value of a field, '' when there is none. */
export function textOf(form: FormState, name: string): string {
  const value = form.values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All the values of a field that may have several. */
export function valuesOf(form: FormState, name: string): string[] {
  const value = form.values[name]
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}

/** The id of a field, the same that the error summary links to. Characters that an id or a selector would stumble on become "-". */
export function fieldId(form: FormState, name: string): string {
  const safe = name.replace(/[^\w-]+/g, '-')
  return form.id ? `${form.id}-${safe}` : safe
}
