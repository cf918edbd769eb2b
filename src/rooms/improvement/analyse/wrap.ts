/** Lines of at most so many letters, broken at blanks; a last line ending in `…` says that there is more. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && lettersIn(`${last} ${word}`) <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(cut(word, letters))
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1]} …`, letters)]
}

const cut = (line: string, letters: number) =>
  line.length <= letters
    ? line
    : `${[...line]
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`

const lettersIn = (line: string) => [...line].length
