/**
 * What is typed is kept in this tab until the server says it arrived (`data-draft-clear`): an expired session, a lost answer or a
 * wrong turn lose nothing. Never passwords, files or hidden fields; gone when the tab is closed or the person signs out.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Draft = Record<string, string[]>

const keyOf = (name: string) => `draft:${name}`

export function keepDrafts(root: Document): void {
  try {
    for (const done of root.querySelectorAll<HTMLElement>('[data-draft-clear]'))
      sessionStorage.removeItem(keyOf(done.dataset.draftClear ?? ''))
    for (const form of root.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form)
    root.addEventListener(
      'submit',
      event => (event.target as HTMLElement).dataset.forget !== undefined && sessionStorage.clear(),
      true,
    )
  } catch {
    // Storage may be forbidden or full: the form works all the same.
  }
}

function keep(form: HTMLFormElement): void {
  const key = keyOf(form.dataset.draft ?? '')
  const saved = sessionStorage.getItem(key)
  if (saved && untouched(form) && fill(form, JSON.parse(saved) as Draft)) tell(form, key)
  form.addEventListener('input', () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(read(form)))
    } catch {
      // Full: keep working without.
    }
  })
}

const fields = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (one): one is Field =>
      'name' in one &&
      (one as Field).name !== '' &&
      !['hidden', 'password', 'file', 'submit', 'button', 'fieldset'].includes((one as Field).type),
  )

const isChoice = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox'

/** The server sent it blank: what it already filled in knows better than we do. */
const untouched = (form: HTMLFormElement) =>
  !form.ownerDocument.querySelector('[data-error-summary]') &&
  fields(form).every(field =>
    isChoice(field) ? !field.defaultChecked : !('defaultValue' in field) || field.defaultValue === '',
  )

function read(form: HTMLFormElement): Draft {
  const draft: Draft = {}
  for (const field of fields(form)) {
    if (isChoice(field) && !field.checked) continue
    draft[field.name] = [...(draft[field.name] ?? []), field.value]
  }
  return draft
}

/** True when something was put back. */
function fill(form: HTMLFormElement, draft: Draft): boolean {
  let changed = false
  for (const field of fields(form)) {
    const values = draft[field.name] ?? []
    if (isChoice(field)) {
      field.checked = values.includes(field.value)
      changed ||= field.checked
    } else if (values.some(Boolean) && field.value !== values[0]) {
      field.value = values[0] ?? ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
      changed = true
    }
  }
  return changed
}

function tell(form: HTMLFormElement, key: string): void {
  const note = document.createElement('p')
  note.className = 'govuk-hint cv-draft'
  note.setAttribute('role', 'status')
  const again = document.createElement('button')
  again.type = 'button'
  again.className = 'cv-button cv-button--quiet cv-button--small'
  again.textContent = form.dataset.draftDiscard ?? ''
  again.addEventListener('click', () => {
    sessionStorage.removeItem(key)
    form.reset()
    note.remove()
  })
  note.append(form.dataset.draftRestored ?? '', ' ', again)
  form.prepend(note)
}
