import { act, done, page } from '../../../platform/http/page.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { servicesInUse, unitsInUse } from '../read/places.queries.ts'
import { nouns } from '../words/nouns.ts'
import { openingSchema } from './identity-schema.ts'
import { openCharter } from './open.ts'
import { OpenForm } from './open.view.tsx'
import { openWords } from './words.ts'

export const openPage = page({
  path: charterPaths.open,
  permission: may.govern,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(openWords).open,
      breadcrumbs: [{ label: visit.words(nouns).title, url: visit.url(charterPaths.list) }],
      body: <OpenForm visit={visit} form={form} units={await unitsInUse(read)} services={await servicesInUse(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: openingSchema,
      async perform(write, visit, draft) {
        const opened = await openCharter(write, visit, draft)
        if (typeof opened !== 'number') return opened
        return done(visit, charterPaths.home(opened), visit.words(openWords).opened)
      },
    }),
  },
})
