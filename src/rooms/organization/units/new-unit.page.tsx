import { act, done, page } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { may } from '../permissions.ts'
import { trail, unitSchema } from './unit-fields.ts'
import { unitTree } from './units.queries.ts'
import { addUnit } from './units.ts'
import { UnitForm } from './units.view.tsx'
import { unitWords } from './words.ts'

export const newUnitPage = page({
  path: adminPaths.newUnit,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(unitWords).add,
      breadcrumbs: trail(visit),
      body: <UnitForm visit={visit} form={form} units={await unitTree(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: unitSchema,
      async perform(write, visit, draft) {
        const outcome = await addUnit(write, visit, draft)
        if (typeof outcome !== 'number') return outcome
        return done(visit, adminPaths.units, visit.words(unitWords).added)
      },
    }),
  },
})
