import { page } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { unitsInUse } from '../choices.queries.ts'
import { IMPROVEMENT, newNonconformityPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { BrowseView } from './browse.view.tsx'
import { conditionsOf } from './conditions.ts'
import { browseQuery } from './query.ts'
import { countOf, PAGE, rowsOf } from './rows.queries.ts'
import { tallyOf } from './tally.queries.ts'
import { browseWords } from './words.ts'

export const browsePage = page({
  path: IMPROVEMENT,
  permission: may.see,
  query: browseQuery,
  async show(read, visit, { query }) {
    const words = visit.words(browseWords)
    const conditions = await conditionsOf(read, visit, query)
    const rows = await rowsOf(read, query, conditions, { limit: PAGE, offset: (query.pagina - 1) * PAGE })
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: visit.can(may.open) && (
        <ButtonLink to={visit.url(newNonconformityPath)} icon="plus">
          {words.openOne}
        </ButtonLink>
      ),
      body: (
        <BrowseView
          visit={visit}
          query={query}
          rows={rows}
          count={await countOf(read, conditions)}
          tally={await tallyOf(read, visit)}
          units={await unitsInUse(read)}
        />
      ),
    }
  },
})

export const browseNavigation: NavigationEntry = {
  label: visit => visit.words(browseWords).title,
  group: visit => visit.words(browseWords).group,
  path: IMPROVEMENT,
  waitingPath: `${IMPROVEMENT}?situacion=open&mias=1`,
  permission: may.see,
  icon: 'target',
  count: async (read, visit) =>
    visit.person?.positions.length
      ? countOf(read, await conditionsOf(read, visit, browseQuery.parse({ situacion: 'open', mias: '1' })))
      : 0,
}
