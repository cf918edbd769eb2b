import type { Visit } from '../../../platform/http/visit.ts'
import { adminPaths } from './paths.ts'
import { adminWords } from './words.ts'

/** The way back up from an administration page, through its list where it has one. */
export function crumbs(visit: Visit, list?: { label: string; path: string }) {
  const home = { label: visit.words(adminWords).title, url: visit.url(adminPaths.home) }
  return list ? [home, { label: list.label, url: visit.url(list.path) }] : [home]
}
