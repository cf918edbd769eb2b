/**
 * The few words that the components themselves say ("(opcional)", "Hay un problema"): everything else is said by the room
 * that draws the page. One catalogue a language; `{n}`-style holes are filled by {@link fill}.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { english } from './words.en.ts'
import { spanish, spanishFormal } from './words.es.ts'

export type ShellWords = { [Name in keyof typeof spanish]: string }

/** Catalogue for a BCP 47 tag; Colombia is spoken to as *usted*; what we do not have is answered in Spanish. */
export function wordsFor(locale: string): ShellWords {
  if (locale.startsWith('en')) return english
  return locale === 'es-CO' ? spanishFormal : spanish
}

/** Replaces `{name}` by its value; a hole without a value stays visible, so that a missing one is noticed. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

export const WordsContext = createContext<ShellWords>(spanish)

export function useWords(): ShellWords {
  return useContext(WordsContext)
}
