/** Numbers as people read them, in the language of the page: "1,234.5", "22.0", "+3.2", "94.2 %". */
import type { Locale } from './words.ts'

const FORMS = {
  plain: {},
  fixed: {},
  change: { signDisplay: 'exceptZero' },
} as const satisfies Record<string, Intl.NumberFormatOptions>

const kept = new Map<string, Intl.NumberFormat>()

/** The formats of a language are kept: making one costs more than using it. */
function formatOf(locale: Locale, form: keyof typeof FORMS, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${form} ${decimals}`
  const known = kept.get(key) ?? open(locale, form, decimals)
  kept.set(key, known)
  return known
}

const open = (locale: Locale, form: keyof typeof FORMS, decimals: number) =>
  new Intl.NumberFormat(locale, {
    ...FORMS[form],
    minimumFractionDigits: form === 'fixed' ? decimals : 0,
    maximumFractionDigits: decimals,
  })

/** 1,234.5: rounded to that many decimals, fewer where they would be zeros. */
export const numberText = (locale: Locale, value: number, decimals = 0): string =>
  formatOf(locale, 'plain', decimals).format(value)

/** 22.0: with that many decimals, always. */
export const fixedText = (locale: Locale, value: number, decimals: number): string =>
  formatOf(locale, 'fixed', decimals).format(value)

/** +3.2, −1, 0: how much more or less, to one decimal. */
export const changeText = (locale: Locale, value: number): string =>
  formatOf(locale, 'change', 1).format(value).replace('-', '\u2212')

/** 94.2 %, of a share between 0 and 1: with the space of the International System, which never breaks over two lines. */
export const percentText = (locale: Locale, share: number): string => `${numberText(locale, share * 100, 1)}\u00a0%`
