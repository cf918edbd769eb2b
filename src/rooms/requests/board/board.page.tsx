import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { BoardView } from './board.view.tsx'
import { pageOf } from './list.ts'
import { namesOf } from './names.ts'
import { BOARD } from './paths.ts'
import { boardQuery } from './query.ts'
import { boardWords } from './words.ts'

export const boardPage = page({
  path: BOARD,
  permission: may.see,
  query: boardQuery,
  async show(read, visit, at) {
    const words = visit.words(boardWords)
    const found = await pageOf(read, visit, at.query)
    const names = await namesOf(read)
    return {
      face: 'staff',
      title: words.title,
      actions: visit.can(may.capture) && (
        <ButtonLink to={visit.url('/interno/capturar')} icon="plus">
          {words.capture}
        </ButtonLink>
      ),
      body: <BoardView visit={visit} query={at.query} page={found} names={names} />,
    }
  },
})
