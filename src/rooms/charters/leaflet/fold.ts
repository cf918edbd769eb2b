/** Fits what a charter says into six panels: what does not fit is left out at a sentence, and says where it is. Pure. */

export interface PrintedSection {
  heading: string
  paragraphs: string[]
  list?: string[]
}

/** The first whole sentences of a text that have at most so many characters, and whether some were left out. */
export function shortened(text: string, most: number): { text: string; cut: boolean } {
  const whole = text.trim()
  if (whole.length <= most) return { text: whole, cut: false }
  const sentences = whole.match(/[^.!?…]+[.!?…]+\s*/gu) ?? []
  let kept = ''
  for (const sentence of sentences) {
    if (kept.length + sentence.length > most) break
    kept += sentence
  }
  if (kept !== '') return { text: kept.trim(), cut: true }
  return { text: `${whole.slice(0, most).replace(/\s+\S*$/u, '')}…`, cut: true }
}

/** Sections of a panel with an even share of its room; `whole` is said at the end when something was left out. */
export function panelOf(
  sections: readonly { heading: string; text: string | undefined }[],
  { room, whole }: { room: number; whole: string },
): PrintedSection[] {
  const written = sections.flatMap(({ heading, text }) => (text?.trim() ? [{ heading, text }] : []))
  if (written.length === 0) return []
  // What the short ones do not use is for the long ones.
  let left = room
  const bySize = written.map((section, index) => ({ ...section, index })).sort((a, b) => a.text.length - b.text.length)
  const fitted = new Map<number, ReturnType<typeof shortened>>()
  for (const [n, section] of bySize.entries()) {
    const part = shortened(section.text, Math.floor(left / (bySize.length - n)))
    left -= part.text.length
    fitted.set(section.index, part)
  }
  const printed = written.map(({ heading }, index) => ({
    heading,
    paragraphs: (fitted.get(index)?.text ?? '').split(/\n+/).filter(Boolean),
  }))
  const cut = [...fitted.values()].some(part => part.cut)
  return cut ? [...printed, { heading: '', paragraphs: [whole] }] : printed
}

/** How many of some promises fit in the two panels inside, by the length of what each says. */
export function promisesThatFit(lengths: readonly number[], room: number, each: number): number {
  let used = 0
  const first = lengths.findIndex(length => {
    used += length + each
    return used > room
  })
  return first < 0 ? lengths.length : first
}
