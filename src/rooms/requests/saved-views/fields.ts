import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { savedViewWords } from './words.ts'

const nameOf = (visit: Visit) => {
  const words = visit.words(savedViewWords)
  return text(words.missingName, 80)
}

export const newView = (visit: Visit) => z.object({ name: nameOf(visit) })
export const renamedView = (visit: Visit) => z.object({ name: nameOf(visit), view: identity() })
export const chosenView = () => z.object({ view: identity() })
