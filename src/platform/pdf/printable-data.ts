/** Text as paper can carry it: without control characters, and with a box where no font has the sign. */
const BOX = '□'
/** C0 and C1 controls but tab and line feed, non-characters and lone halves of a surrogate pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Cn}]/gu

/** A copy of JSON data whose texts, keys excepted, went through `change`. */
export function mapTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (Array.isArray(data)) return data.map(item => mapTexts(item, change))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapTexts(value, change)]))
}

/** Removes what is no sign at all. */
export function withoutControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNPRINTABLE, sign => (sign === '\n' || sign === '\t' ? sign : ''))
}

/** Puts one box for every run of the signs that no font has. */
export function boxed(text: string, missing: ReadonlySet<string>): string {
  const boxes = [...text].map(sign => (missing.has(sign) ? BOX : sign)).join('')
  return boxes.replaceAll(new RegExp(`${BOX}[\\u200d\\ufe0f${BOX}]*`, 'g'), BOX)
}
