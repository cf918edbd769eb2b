import { act, done, isRefusal, missing, page } from '../../../platform/http/page.ts'
import { BOARD, boardUrl } from '../board/paths.ts'
import { boardWords } from '../board/words.ts'
import { may } from '../permissions.ts'
import { chosenView, renamedView } from './fields.ts'
import { forgetView, renameView, savedViewsOf } from './saved-views.ts'
import { SavedViewsView } from './saved-views.view.tsx'
import { savedViewWords } from './words.ts'

export const SAVED_VIEWS = `${BOARD}/vistas`

export const savedViewsPage = page({
  path: SAVED_VIEWS,
  permission: may.see,
  async show(read, visit, _at, form) {
    const words = visit.words(savedViewWords)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: visit.words(boardWords).title, url: boardUrl(visit, '') }],
      body: <SavedViewsView visit={visit} views={await savedViewsOf(read, visit)} form={form} />,
    }
  },
  acts: {
    rename: act({
      schema: renamedView,
      async perform(write, visit, { view, name }) {
        const renamed = await renameView(write, visit, view, name)
        if (!renamed) return missing
        if (renamed !== true && isRefusal(renamed)) return renamed
        return done(visit, SAVED_VIEWS, visit.words(savedViewWords).renamed(name))
      },
    }),
    forget: act({
      schema: chosenView,
      async perform(write, visit, { view }) {
        const name = await forgetView(write, visit, view)
        if (name === undefined) return missing
        return done(visit, SAVED_VIEWS, visit.words(savedViewWords).forgotten(name))
      },
    }),
  },
})
