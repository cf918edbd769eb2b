import type { Read } from '../../../platform/db/handles.ts'
import { page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { listingOf } from '../board/list.ts'
import { namesOf } from '../board/names.ts'
import { boardQuery } from '../board/query.ts'
import { type Counted, countRows, rowsOf } from '../board/rows.ts'
import { boardWords } from '../board/words.ts'
import { capturePath } from '../capture/paths.ts'
import { may } from '../permissions.ts'
import { BeginView } from './begin.view.tsx'
import { LISTS, type ListName } from './lists.ts'
import { beginWords } from './words.ts'

/** Rows of what waits; the rest is a click away. */
const FEW = 10
/** Above this it only matters that there are many. */
const MANY = 1000

export const beginPage = page({
  path: '/interno',
  permission: may.see,
  async show(read, visit) {
    const words = visit.words(beginWords)
    return {
      face: 'staff',
      title: words.hello(visit.person?.name ?? ''),
      tellsWaiting: true,
      actions: visit.can(may.capture) && (
        <ButtonLink to={visit.url(capturePath)} icon="plus">
          {visit.words(boardWords).capture}
        </ButtonLink>
      ),
      body: (
        <BeginView
          visit={visit}
          names={await namesOf(read)}
          query={queryOf('waiting')}
          rows={await waitingRows(read, visit)}
          counted={{
            waiting: await count(read, visit, 'waiting'),
            soon: await count(read, visit, 'soon'),
            overdue: await count(read, visit, 'overdue'),
          }}
        />
      ),
    }
  },
})

const queryOf = (list: ListName) => boardQuery.parse(Object.fromEntries(new URLSearchParams(LISTS[list])))

async function waitingRows(read: Read, visit: Visit) {
  const listing = await listingOf(read, visit, queryOf('waiting'))
  return listing ? rowsOf(read, listing, undefined, FEW) : []
}

async function count(read: Read, visit: Visit, list: ListName): Promise<Counted> {
  const listing = await listingOf(read, visit, queryOf(list))
  return listing ? countRows(read, listing, MANY) : { count: 0, more: false }
}
