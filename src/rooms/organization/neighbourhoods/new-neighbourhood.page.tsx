import { act, done, page } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { may } from '../permissions.ts'
import { neighbourhoodSchema, trail } from './neighbourhood-fields.ts'
import { addNeighbourhood } from './neighbourhoods.ts'
import { NeighbourhoodForm } from './neighbourhoods.view.tsx'
import { neighbourhoodWords } from './words.ts'

export const newNeighbourhoodPage = page({
  path: adminPaths.newNeighbourhood,
  permission: may.administer,
  async show(_read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(neighbourhoodWords).add,
      breadcrumbs: trail(visit),
      body: <NeighbourhoodForm visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema: neighbourhoodSchema,
      async perform(write, visit, draft) {
        const refused = await addNeighbourhood(write, visit, draft)
        return refused ?? done(visit, adminPaths.neighbourhoods, visit.words(neighbourhoodWords).added)
      },
    }),
  },
})
