/**
 * `<div id data-follows="service" data-act="questions">`: what this part of a form shows depends on a field. When the field
 * changes, the form is sent to the server's own act and this part comes back; without script a button does the same.
 */
for (const part of document.querySelectorAll<HTMLElement>('[data-follows]')) {
  const form = part.closest('form')
  form?.addEventListener('change', event => {
    const field = event.target as HTMLInputElement
    if (field.name === part.dataset.follows) void refresh(form)
  })
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
