/**
 * The few words that the components themselves say ("(opcional)", "Hay un problema"): everything else is said by the room
 * that draws the page. One catalogue a language; `{n}`-style holes are filled by {@link fill}.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { english } from './words.en.ts'
import { spanish, spanishFormal } from './words.es.ts'

export type ShellWords = { [Name in keyof typeof spanish]: string }

/** Catalogue for a BCP 47 tag; Colombia and the working face are spoken to as *usted*; a language we do not have is answered in Spanish. */
export function wordsFor(locale: string, face: Face = 'public'): ShellWords {
  if (locale.startsWith('en')) return english
  return locale === 'es-CO' || face === 'staff' ? spanishFormal : spanish
}

/** Replaces `{name}` by its value; a hole without a value stays visible, so that a missing one is noticed. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

export type Face = 'public' | 'staff'

/** Which face is being drawn: the working one is denser. */
export const FaceContext = createContext<Face>('public')

export const WordsContext = createContext<ShellWords>(spanish)

export function useWords(): ShellWords {
  return useContext(WordsContext)
}
