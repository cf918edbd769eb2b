/** What went wrong is where the person is: the summary takes the focus, and its sentences lead into the fields themselves. */
export function focusErrors(root: Document): void {
  const summary = root.querySelector<HTMLElement>('[data-error-summary]')
  if (!summary) return
  summary.focus()
  summary.addEventListener('click', event => {
    const link = (event.target as Element).closest('a')
    const field = link && root.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    const label = root.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field
    const group = field.closest('fieldset')?.querySelector('legend') ?? label
    group.scrollIntoView({ block: 'start' })
    field.focus({ preventScroll: true })
  })
}
