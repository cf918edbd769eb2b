/** One press, one request: a form already on its way ignores the second press. The server guards too; this spares the person the doubt. */
const patience = 8000

export function sendOnce(root: Document): void {
  root.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || form.dataset.once === undefined) return
    if (form.dataset.sent !== undefined) return event.preventDefault()
    form.dataset.sent = ''
    const button = (event as SubmitEvent).submitter
    const face = [...(button?.childNodes ?? [])]
    const slow = setTimeout(() => button?.replaceChildren(form.dataset.once ?? ''), 700)
    const again = () => {
      clearTimeout(slow)
      delete form.dataset.sent
      button?.replaceChildren(...face)
    }
    // A download leaves the page where it is, and "back" brings it whole from memory: both may send again.
    setTimeout(again, patience)
    window.addEventListener('pageshow', shown => shown.persisted && again(), { once: true })
  })
}
