import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { neighbourhoodSchema, trail } from './neighbourhood-fields.ts'
import { changeNeighbourhood, neighbourhoodById } from './neighbourhoods.ts'
import { NeighbourhoodForm } from './neighbourhoods.view.tsx'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const neighbourhoodPage = page({
  path: adminPaths.neighbourhood(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const neighbourhood = await neighbourhoodById(read, at.params.id)
    if (!neighbourhood) return missing
    return {
      face: 'staff',
      title: neighbourhood.name,
      breadcrumbs: trail(visit),
      body: <NeighbourhoodForm visit={visit} form={form} neighbourhood={neighbourhood} />,
    }
  },
  acts: {
    submit: act({
      schema: neighbourhoodSchema,
      async perform(write, visit, draft, at: At) {
        const before = await neighbourhoodById(write, at.params.id)
        if (!before) return missing
        const refused = await changeNeighbourhood(write, visit, before, draft)
        return refused ?? done(visit, adminPaths.neighbourhoods, visit.words(adminWords).saved)
      },
    }),
  },
})
