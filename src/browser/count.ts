/** Says how many characters are left, to the eye at once and to assistive technology when the person pauses. */
export function countCharacters(root: ParentNode): void {
  for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) {
    const note = document.getElementById(`${area.id}-count`)
    if (note) watch(area, note)
  }
}

function watch(area: HTMLTextAreaElement, note: HTMLElement): void {
  const limit = Number(area.dataset.count)
  const voice = document.createElement('span')
  voice.className = 'govuk-visually-hidden'
  voice.setAttribute('aria-live', 'polite')
  note.after(voice)
  let pause: ReturnType<typeof setTimeout>
  const show = () => {
    const left = limit - [...area.value].length
    note.textContent = sentence(area.dataset, left)
    note.classList.toggle('cv-count--over', left < 0)
    clearTimeout(pause)
    pause = setTimeout(() => (voice.textContent = left < limit / 5 ? note.textContent : ''), 1000)
  }
  area.addEventListener('input', show)
  if (area.value) show()
}

function sentence(words: DOMStringMap, left: number): string {
  const n = Math.abs(left)
  const one = left < 0 ? words.overOne : words.leftOne
  const many = left < 0 ? words.over : words.left
  return ((n === 1 ? one : many) ?? '').replace('{n}', String(n))
}
