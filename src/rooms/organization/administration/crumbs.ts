import { go } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { adminPaths } from './paths.ts'
import { adminWords } from './words.ts'

/** The way back up from an administration page, through its list where it has one. */
export function crumbs(visit: Visit, list?: { label: string; path: string }) {
  const home = { label: visit.words(adminWords).title, url: visit.url(adminPaths.home) }
  return list ? [home, { label: list.label, url: visit.url(list.path) }] : [home]
}

/** Leaves for a page saying that something was done. */
export const done = (visit: Visit, path: string, text: string) => go(visit.url(path), { kind: 'success', text })
