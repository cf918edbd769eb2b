/**
 * A start fault is what keeps the house from opening: a full disk, a locked folder, a database that does not answer.
 * The person reading it is the town hall's IT officer in front of a terminal, so each is one sentence saying what
 * happened and what to do, in Spanish and in English, and never a stack trace.
 */
export type Sentence = { es: string; en: string }

export class StartFault extends Error {
  readonly code: string
  readonly es: string
  readonly en: string

  constructor(code: string, sentence: Sentence, cause?: unknown) {
    super(sentence.en, { cause })
    this.name = 'StartFault'
    this.code = code
    this.es = sentence.es
    this.en = sentence.en
  }
}

/** The language of the terminal: English when the locale says so, otherwise Spanish. */
export function terminalLocale(environment: NodeJS.ProcessEnv = process.env): 'es-MX' | 'en' {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.startsWith('en') ? 'en' : 'es-MX'
}

/** The sentence in the language of the terminal. */
export function sentenceFor(fault: Sentence, environment: NodeJS.ProcessEnv = process.env): string {
  return terminalLocale(environment) === 'en' ? fault.en : fault.es
}
