/**
 * `<div id data-follows="service" data-act="questions">`: what this part of a form shows depends on a field. When the field
 * changes, or rests while it is typed, the form is sent to the server's own act and this part comes back before the tabulator
 * passes by; without script a button does the same.
 */
const REST = 300

for (const part of document.querySelectorAll<HTMLElement>('[data-follows]')) {
  const form = part.closest('form')
  let asked = ''
  let rest: ReturnType<typeof setTimeout> | undefined
  const ask = (field: HTMLInputElement) => {
    clearTimeout(rest)
    if (!form || field.value === asked) return
    asked = field.value
    void refresh(form)
  }
  const follow = (wait: number) => (event: Event) => {
    const field = event.target as HTMLInputElement
    if (field.name !== part.dataset.follows) return
    clearTimeout(rest)
    if (wait === 0) ask(field)
    else rest = setTimeout(ask, wait, field)
  }
  form?.addEventListener('change', follow(0))
  form?.addEventListener('input', follow(REST))
}

async function refresh(form: HTMLFormElement): Promise<void> {
  const body = new FormData(form)
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]')) body.delete(input.name)
  body.set('_act', form.querySelector<HTMLElement>('[data-follows]')?.dataset.act ?? '')
  try {
    const response = await fetch(form.action, { method: 'POST', body })
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const part of form.querySelectorAll('[data-follows]')) {
      const other = fresh.getElementById(part.id)
      if (other && !part.contains(document.activeElement)) part.replaceChildren(...other.childNodes)
    }
  } catch {
    // Without a connection the form stays as it is, and its button still works.
  }
}

export {}
