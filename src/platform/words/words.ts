/**
 * Interface texts: each room keeps a catalogue, complete in Mexican Spanish and English.
 * Colombian Spanish says only what differs. A text is a string or a function of what varies in it.
 */
export const LOCALES = ['es-MX', 'es-CO', 'en'] as const
export type Locale = (typeof LOCALES)[number]

type Partly<T> = {
  [K in keyof T]?: T[K] extends (...args: never[]) => string ? T[K] : T[K] extends object ? Partly<T[K]> : T[K]
}

export type Catalogue<T> = (locale: Locale) => T

/** `catalogue({ 'es-MX': es, en, 'es-CO': differences })` → a function from locale to texts. */
export function catalogue<T extends object>(texts: { 'es-MX': T; en: T; 'es-CO'?: Partly<T> }): Catalogue<T> {
  const byLocale: Record<Locale, T> = {
    'es-MX': texts['es-MX'],
    'es-CO': overlay(texts['es-MX'], texts['es-CO'] ?? {}),
    en: texts.en,
  }
  return locale => byLocale[locale]
}

function overlay<T extends object>(base: T, differences: object): T {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(differences)) {
    const under = merged[key]
    merged[key] = isTexts(under) && isTexts(value) ? overlay(under, value) : value
  }
  return merged as T
}

function isTexts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of what is asked for that is a language of ours; Mexican Spanish where none is. */
export const localeOf = (...asked: (string | null | undefined)[]): Locale => asked.find(isLocale) ?? 'es-MX'

export function isLocale(text: string | null | undefined): text is Locale {
  return LOCALES.some(locale => locale === text)
}
