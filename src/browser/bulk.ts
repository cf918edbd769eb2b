/** Choosing many rows: all of the page, a run of them with Shift, and how many there are. */
export function chooseRows(root: Document): void {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-row-check]')]
  if (boxes.length === 0) return
  const all = root.querySelector<HTMLElement>('[data-check-all]')
  const allBox = all?.querySelector('input')
  const count = root.querySelector<HTMLElement>('[data-bulk-count]')
  let last = -1
  const show = () => {
    const chosen = boxes.filter(box => box.checked).length
    if (allBox) {
      allBox.checked = chosen === boxes.length
      allBox.indeterminate = chosen > 0 && chosen < boxes.length
    }
    if (count)
      count.textContent =
        chosen === 0
          ? ''
          : ((chosen === 1 ? count.dataset.one : count.dataset.many) ?? '').replace('{n}', String(chosen))
  }
  if (all) all.hidden = false
  allBox?.addEventListener('change', () => {
    for (const box of boxes) box.checked = allBox.checked
    show()
  })
  boxes.forEach((box, index) => {
    box.addEventListener('click', event => {
      if (event.shiftKey && last >= 0)
        for (const one of boxes.slice(Math.min(last, index), Math.max(last, index) + 1)) one.checked = box.checked
      last = index
    })
    box.addEventListener('change', show)
    box.addEventListener('click', show)
  })
  show()
}
