/** An organization's own colours: checked against white paper, darkened when nobody could read them, served as a stylesheet. */

export type Brand = {
  /** `#rrggbb` chosen by the organization. */
  color: string
}

type Rgb = readonly [number, number, number]

const minimum = 7
const white: Rgb = [255, 255, 255]

/** Reads `#rgb` or `#rrggbb`; undefined when it is neither. */
export function parseColor(text: string): Rgb | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text.trim())
  const long = short
    ? short.slice(1).map(digit => digit + digit)
    : /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim())?.slice(1)
  if (!long) return undefined
  const [red, green, blue] = long.map(pair => Number.parseInt(pair, 16))
  return [red!, green!, blue!]
}

const hex = (color: Rgb) => `#${color.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  [0, 1, 2].map(i => from[i]! + (to[i]! - from[i]!) * share) as unknown as Rgb

/** Relative luminance, 0–1 (WCAG 2.2, definition of relative luminance). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast ratio, 1–21 (WCAG 2.2, definition of contrast ratio); throws on a text that is not a colour. */
export function contrast(one: string, other: string): number {
  const [a, b] = [parseColor(one), parseColor(other)]
  if (!a || !b) throw new RangeError(`not a colour: ${a ? other : one}`)
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

export type ReadableColor = { color: string; contrast: number; darkened: boolean }

/**
 * The colour itself when white text on it (and it on white) reaches 7 : 1 (WCAG 2.2 AAA, 1.4.6), else the nearest darker one
 * that does, keeping its hue; `darkened` is there to be said to who chose it. Throws on a text that is not a colour.
 */
export function readableOn(color: string, required = minimum): ReadableColor {
  const chosen = parseColor(color)
  if (!chosen) throw new RangeError(`not a colour: ${color}`)
  for (let percent = 0; percent <= 100; percent++) {
    const candidate = hex(mix(chosen, [0, 0, 0], percent / 100))
    const reached = contrast(candidate, hex(white))
    if (reached >= required) return { color: candidate, contrast: reached, darkened: percent > 0 }
  }
  return { color: '#000000', contrast: 21, darkened: true }
}

/** The tiny stylesheet that dresses the pages in the organization's colour. A text that is no colour gives an empty one. */
export function brandStylesheet(brand: Brand): string {
  if (!parseColor(brand.color)) return ''
  const main = parseColor(readableOn(brand.color).color)!
  const rules = {
    '--cv-brand': hex(main),
    '--cv-brand-dark': hex(mix(main, [0, 0, 0], 0.28)),
    '--cv-brand-line': hex(mix(main, white, 0.72)),
    '--cv-brand-wash': hex(mix(main, white, 0.945)),
  }
  return `:root{${Object.entries(rules)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}\n`
}
