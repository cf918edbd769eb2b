/** Rows closer together for who reads many; remembered on this machine. */
const key = 'tables:compact'

export function switchDensity(root: Document): void {
  const tables = root.querySelectorAll('.cv-table')
  for (const label of root.querySelectorAll<HTMLElement>('[data-density]')) {
    const box = label.querySelector('input')
    if (!box || tables.length === 0) continue
    const set = () => {
      for (const table of tables) table.classList.toggle('cv-table--compact', box.checked)
    }
    label.hidden = false
    box.checked = remembered()
    if (box.checked) set()
    box.addEventListener('change', () => {
      set()
      remember(box.checked)
    })
  }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function remember(compact: boolean): void {
  try {
    if (compact) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Storage may be forbidden: the choice lasts as long as the page.
  }
}
