import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { EmptyState } from '../../../platform/views/parts.tsx'
import { newNonconformityPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { type BrowseQuery, queryText } from './query.ts'
import { browseWords } from './words.ts'

export function Nothing({ visit, query }: { visit: Visit; query: BrowseQuery }) {
  const words = visit.words(browseWords)
  const asked = queryText(query)
  if (asked === '')
    return (
      <EmptyState
        icon="circle-check"
        title={words.empty}
        actions={
          visit.can(may.open) && (
            <ButtonLink to={visit.url(newNonconformityPath)} icon="plus">
              {words.openOne}
            </ButtonLink>
          )
        }
      >
        {words.emptyHelp}
      </EmptyState>
    )
  if (asked === 'mias=1')
    return (
      <EmptyState icon="circle-check" title={words.emptyMine}>
        {words.emptyMineHelp}
      </EmptyState>
    )
  return (
    <EmptyState icon="search" title={words.nothing}>
      {words.nothingHelp}
    </EmptyState>
  )
}
