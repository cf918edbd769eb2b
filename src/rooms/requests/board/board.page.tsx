import { act, go, isRefusal, page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { newView } from '../saved-views/fields.ts'
import { savedViewsOf, saveView } from '../saved-views/saved-views.ts'
import { savedViewWords } from '../saved-views/words.ts'
import { BoardView } from './board.view.tsx'
import { pageOf } from './list.ts'
import { namesOf } from './names.ts'
import { BOARD, boardUrl } from './paths.ts'
import { type BoardQuery, boardQuery, filterText } from './query.ts'
import { boardWords } from './words.ts'

export const boardPage = page({
  path: BOARD,
  permission: may.see,
  query: boardQuery,
  async show(read, visit, at, form) {
    const words = visit.words(boardWords)
    const found = await pageOf(read, visit, at.query)
    const names = await namesOf(read)
    const views = await savedViewsOf(read, visit)
    return {
      face: 'staff',
      title: words.title,
      actions: visit.can(may.capture) && (
        <ButtonLink to={visit.url('/interno/capturar')} icon="plus">
          {words.capture}
        </ButtonLink>
      ),
      body: <BoardView visit={visit} query={at.query} page={found} names={names} views={views} form={form} />,
    }
  },
  acts: {
    'save-view': act({
      schema: newView,
      async perform(write, visit, { name }, at: { query: BoardQuery }) {
        const saved = await saveView(write, visit, { name, query: filterText(at.query) })
        if (isRefusal(saved)) return saved
        const text = visit.words(savedViewWords).saved(saved.name)
        return go(boardUrl(visit, saved.query), { kind: 'success', text })
      },
    }),
  },
})
