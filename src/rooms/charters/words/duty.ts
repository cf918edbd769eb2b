import type { Visit } from '../../../platform/http/visit.ts'
import { nouns } from './nouns.ts'

/** As what somebody signs: the usual duties in the language of the visit, any other as it was written. */
export function dutyText(visit: Visit, duty: string): string {
  const known: Record<string, string> = visit.words(nouns).duties
  return known[duty] ?? duty
}
