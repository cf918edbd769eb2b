/**
 * Shows what was chosen, lets one take it back, and makes photographs small before they travel: an old phone on poor data should
 * not send eight megabytes. Whatever the browser cannot do is left as it was; the server checks everything again.
 */
import { shrink } from './shrink.ts'

/** Told by a field once what was chosen is as it will travel. */
export const FILES_READY = 'files-ready'

type Chosen = { file: File; before: number; picture?: ImageBitmap }

export function previewFiles(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=file][data-files]'))
    if (typeof DataTransfer === 'function') watch(input)
}

function watch(input: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.className = 'cv-files'
  list.setAttribute('aria-label', input.dataset.files ?? '')
  list.setAttribute('aria-live', 'polite')
  input.after(list)
  let chosen: Chosen[] = []
  let work: Promise<void> = Promise.resolve()
  let working = false
  const put = () => {
    const basket = new DataTransfer()
    for (const { file } of chosen) basket.items.add(file)
    input.files = basket.files
    list.replaceChildren(
      ...chosen.map(one =>
        row(one, input.dataset, () => {
          chosen = chosen.filter(other => other !== one)
          put()
          input.focus()
        }),
      ),
    )
    input.dispatchEvent(new CustomEvent(FILES_READY, { bubbles: true }))
  }
  input.addEventListener('change', () => {
    const fresh = [...(input.files ?? [])]
    const kept = input.multiple
      ? chosen.filter(one => !fresh.some(file => file.name === one.file.name && file.size === one.before))
      : []
    working = true
    work = Promise.all(fresh.map(file => prepare(file, Number(input.dataset.shrinkTo)))).then(ready => {
      chosen = [...kept, ...ready]
      put()
      working = false
    })
  })
  waitBeforeSending(input, () => (working ? work : undefined))
}

/** A press on "send" while photographs are being made small waits for them. */
function waitBeforeSending(input: HTMLInputElement, pending: () => Promise<void> | undefined): void {
  input.form?.addEventListener(
    'submit',
    event => {
      const work = pending()
      if (!work) return
      event.preventDefault()
      void work.then(() => input.form?.requestSubmit(event.submitter))
    },
    true,
  )
}

async function prepare(file: File, longest: number): Promise<Chosen> {
  const small = await shrink(file, longest)
  return { file: small.file, before: file.size, picture: small.picture }
}

function row({ file, before, picture }: Chosen, words: DOMStringMap, remove: () => void): HTMLElement {
  const item = document.createElement('li')
  item.className = 'cv-files__item'
  const view = document.createElement('canvas')
  view.className = 'cv-files__picture'
  view.width = view.height = 112
  view.setAttribute('aria-hidden', 'true')
  if (picture) cover(view, picture)
  const name = document.createElement('span')
  const note = document.createElement('span')
  note.className = 'cv-files__note'
  note.textContent =
    file.size < before ? `${size(before)}, ${(words.shrunk ?? '').replace('{size}', size(file.size))}` : size(file.size)
  name.append(file.name, note)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cv-button cv-button--quiet cv-button--small'
  button.textContent = words.remove ?? ''
  button.setAttribute('aria-label', `${words.remove} ${file.name}`)
  button.addEventListener('click', remove)
  item.append(view, name, button)
  return item
}

function cover(view: HTMLCanvasElement, picture: ImageBitmap): void {
  const scale = Math.max(view.width / picture.width, view.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  view.getContext('2d')?.drawImage(picture, (view.width - width) / 2, (view.height - height) / 2, width, height)
}

function size(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`
}
