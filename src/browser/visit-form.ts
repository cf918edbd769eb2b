/**
 * `<div data-visit="7">` around the form of a visit: what is answered stays in this phone until the visit is no longer to be made
 * (`data-visits` lists those that are), a stopwatch stands beside each question that is timed, and without signal the sending
 * waits and goes by itself. The server takes a visit once. The page says what stays in the phone and what does not.
 */
import { FILES_READY } from './files.ts'
import { forgetPhotographs, keepPhotographs, keptPhotographs } from './kept-photographs.ts'

type Field = HTMLInputElement | HTMLTextAreaElement
const RETRY = 15_000

for (const part of document.querySelectorAll<HTMLElement>('[data-visit]')) {
  const form = part.querySelector('form')
  if (form) wake(part, form)
}

for (const list of document.querySelectorAll<HTMLElement>('[data-visits]')) {
  const open = new Set((list.dataset.visits ?? '').split(' '))
  for (const key of Object.keys(localStorage))
    if (key.startsWith('visit:') && !open.has(key.slice(6))) localStorage.removeItem(key)
  void forgetPhotographs(key => open.has(key.slice(6)))
}

function wake(part: HTMLElement, form: HTMLFormElement): void {
  const key = `visit:${part.dataset.visit}`
  const promise = document.createElement('p')
  promise.className = 'govuk-inset-text'
  form.prepend(promise)
  const note = document.createElement('p')
  note.className = 'govuk-hint'
  note.setAttribute('role', 'status')
  form.append(note)
  // What cannot be kept is said at once, and again when it matters.
  const safe = { text: true, photographs: true }
  const tell = (what: keyof typeof safe, isKept: boolean) => {
    safe[what] = isKept
    const kept = safe.text && safe.photographs
    part.dataset.kept = kept ? 'yes' : 'no'
    promise.textContent = (kept ? part.dataset.keeps : part.dataset.unkept) ?? ''
  }
  // Nothing is kept until something is answered: the day that the page proposes is the day on which it is opened.
  const isRestored = restore(form, key)
  if (isRestored) note.textContent = part.dataset.restored ?? ''
  tell('text', isRestored ? save(form, key) : keepsText())
  form.addEventListener('input', () => tell('text', save(form, key)))
  void keepChosen(form, key, kept => tell('photographs', kept))
  for (const watched of part.querySelectorAll<HTMLElement>('[data-watch]')) addWatch(part, watched)
  form.addEventListener('submit', event => {
    event.preventDefault()
    event.stopPropagation()
    void send(part, form, note)
  })
}

/** Puts back the photographs that were chosen before, and keeps those that are chosen now. */
async function keepChosen(form: HTMLFormElement, key: string, tell: (kept: boolean) => void): Promise<void> {
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  if (!input || typeof DataTransfer !== 'function') return
  const before = await keptPhotographs(key)
  if (before.length > 0 && input.files?.length === 0) {
    const basket = new DataTransfer()
    for (const file of before) basket.items.add(file)
    input.files = basket.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  input.addEventListener(FILES_READY, async () => tell(await keepPhotographs(key, [...(input.files ?? [])])))
}

function fields(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      'name' in one && (one as Field).name !== '' && !['hidden', 'file', 'submit'].includes((one as Field).type),
  )
}

/** @returns false where the browser keeps nothing */
function save(form: HTMLFormElement, key: string): boolean {
  const typed: Record<string, string> = {}
  for (const field of fields(form)) {
    if (field.type === 'radio' && !(field as HTMLInputElement).checked) continue
    typed[field.name] = field.value
  }
  try {
    localStorage.setItem(key, JSON.stringify(typed))
    return true
  } catch {
    return false
  }
}

function keepsText(): boolean {
  try {
    localStorage.setItem('visit', '')
    localStorage.removeItem('visit')
    return true
  } catch {
    return false
  }
}

/** @returns whether anything was answered before */
function restore(form: HTMLFormElement, key: string): boolean {
  let typed: Record<string, string>
  try {
    typed = JSON.parse(localStorage.getItem(key) ?? '{}')
  } catch {
    return false
  }
  let found = false
  for (const field of fields(form)) {
    const value = typed[field.name]
    if (value === undefined) continue
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value
    else field.value = value
    found ||= value !== ''
  }
  return found
}

/** Minutes and seconds run in the field; stopping leaves them there. */
function addWatch(part: HTMLElement, watched: HTMLElement): void {
  const input = watched.querySelector('input')
  if (!input) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cv-button cv-button--secondary cv-watch'
  button.textContent = part.dataset.start ?? ''
  let since = 0
  let beat: ReturnType<typeof setInterval> | undefined
  const show = () => {
    const seconds = Math.round((Date.now() - since) / 1000)
    input.value = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  button.addEventListener('click', () => {
    if (beat) {
      clearInterval(beat)
      beat = undefined
      show()
    } else {
      since = Date.now()
      beat = setInterval(show, 1000)
      show()
    }
    button.textContent = (beat ? part.dataset.stop : part.dataset.start) ?? ''
  })
  watched.append(button)
}

/** Waits until the house can be reached, and then lets the browser send the form. */
async function send(part: HTMLElement, form: HTMLFormElement, note: HTMLElement): Promise<void> {
  if (form.dataset.waiting !== undefined) return
  form.dataset.waiting = ''
  note.textContent = part.dataset.sending ?? ''
  while (!(await isReachable())) {
    note.textContent = (part.dataset.kept === 'no' ? part.dataset.offlineUnkept : part.dataset.offline) ?? ''
    await signal()
  }
  delete form.dataset.waiting
  form.submit()
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}

const signal = () =>
  new Promise<void>(resolve => {
    const wait = setTimeout(resolve, RETRY)
    const now = () => {
      clearTimeout(wait)
      resolve()
    }
    addEventListener('online', now, { once: true })
  })
