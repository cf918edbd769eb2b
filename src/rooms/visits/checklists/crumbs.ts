import type { Visit } from '../../../platform/http/visit.ts'
import { visitPaths } from '../paths.ts'
import { visitWords } from '../words.ts'

export const crumbs = (visit: Visit, more: { label: string; url: string }[] = []) => [
  { label: visit.words(visitWords).title, url: visit.url(visitPaths.draws) },
  ...more,
]
