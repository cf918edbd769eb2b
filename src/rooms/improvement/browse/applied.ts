import type { AppliedFilter } from '../../../platform/views/parts.tsx'
import { nouns } from '../words/vocabulary.ts'
import type { Shown } from './browse.view.tsx'
import { listUrl } from './list-url.ts'
import { type QueryName, queryText } from './query.ts'
import { browseWords } from './words.ts'

/** What narrows the list now, in words, each with the address of the list without it. */
export function appliedOf({ visit, query, units }: Shown): AppliedFilter[] {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const said: [QueryName, string | undefined][] = [
    ['q', query.q && `«${query.q}»`],
    ['situacion', query.situacion && words.situations[query.situacion]],
    ['estado', query.estado && noun.state[query.estado]],
    ['origen', query.origen && noun.origin[query.origen]],
    ['gravedad', query.gravedad && noun.severity[query.gravedad]],
    ['dependencia', units.find(({ id }) => id === query.dependencia)?.name],
    ['vencidas', query.vencidas && words.overdue],
    ['reincidentes', query.reincidentes && words.recurrent],
    ['mias', query.mias && words.mine],
  ]
  return said.flatMap(([name, label]) =>
    label ? [{ label, removeUrl: listUrl(visit, queryText(query, { [name]: undefined })) }] : [],
  )
}
