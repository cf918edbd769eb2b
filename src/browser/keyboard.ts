/** Lists without a mouse: j and k walk the rows, Enter opens, x chooses, / searches, ? explains. They can be switched off (WCAG 2.1.4). */
import { rowLink } from './rows.ts'

type Words = { title: string; close: string; off: string; keys: [string, string][] }

const offKey = 'keyboard:off'

export function walkRows(root: Document): void {
  const words = readWords(root)
  if (!words) return
  root.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === '?') return help(root, words)
    if (isOff()) return
    const act = actions(root)[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}

function readWords(root: Document): Words | undefined {
  const said = root.querySelector<HTMLElement>('[data-keyboard]')?.dataset.keyboard
  return said ? (JSON.parse(said) as Words) : undefined
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement
  if (element.closest?.('dialog')) return true
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(element.type)
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || element.isContentEditable
}

function isOff(): boolean {
  try {
    return localStorage.getItem(offKey) !== null
  } catch {
    return false
  }
}

function actions(root: Document): Record<string, () => void> {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-table="rows"] tbody tr')]
  const here = rows.findIndex(row => row.contains(root.activeElement))
  const go = (index: number) => rows[index] && rowLink(rows[index])?.focus()
  return {
    j: () => go(Math.min(here + 1, rows.length - 1)),
    k: () => go(Math.max(here - 1, 0)),
    x: () => rows[here]?.querySelector<HTMLInputElement>('[data-row-check]')?.click(),
    '/': () =>
      (
        root.querySelector<HTMLInputElement>('main input[type="search"]') ??
        root.querySelector<HTMLInputElement>('[data-search]')
      )?.select(),
  }
}

function help(root: Document, words: Words): void {
  if (root.querySelector('dialog[open]')) return
  const dialog = root.createElement('dialog')
  dialog.className = 'cv-dialog'
  const title = root.createElement('h2')
  title.textContent = words.title
  title.id = 'keyboard-title'
  dialog.setAttribute('aria-labelledby', title.id)
  const list = root.createElement('dl')
  for (const [key, meaning] of words.keys) {
    const term = root.createElement('dt')
    const cap = root.createElement('kbd')
    cap.textContent = key
    term.append(cap)
    const said = root.createElement('dd')
    said.textContent = meaning
    list.append(term, said)
  }
  const close = root.createElement('button')
  close.className = 'cv-button cv-button--secondary'
  close.textContent = words.close
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(title, list, offSwitch(root, words.off), close)
  root.body.append(dialog)
  dialog.showModal()
}

function offSwitch(root: Document, words: string): HTMLElement {
  const line = root.createElement('p')
  const label = root.createElement('label')
  const box = root.createElement('input')
  box.type = 'checkbox'
  box.checked = isOff()
  box.addEventListener('change', () =>
    box.checked ? localStorage.setItem(offKey, '1') : localStorage.removeItem(offKey),
  )
  label.append(box, ` ${words}`)
  line.append(label)
  return line
}
