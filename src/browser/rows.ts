/** A row of a list opens what it is about, wherever it is pressed; links, boxes and selected text keep their own meaning. */
export function openRows(root: Document): void {
  root.addEventListener('click', event => {
    const target = event.target as Element
    const row = target.closest<HTMLElement>('[data-table="rows"] tbody tr')
    if (!row || target.closest('a, button, input, label, select, summary') || getSelection()?.toString()) return
    const link = rowLink(row)
    if (!link) return
    if (event.ctrlKey || event.metaKey) window.open(link.href)
    else link.click()
  })
}

export function rowLink(row: Element): HTMLAnchorElement | null {
  return row.querySelector<HTMLAnchorElement>('th[scope="row"] a')
}
