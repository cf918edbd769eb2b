import { act, done, page } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { may } from '../permissions.ts'
import { unitTree } from '../units/units.queries.ts'
import { positionSchema, trail } from './position-fields.ts'
import { addPosition } from './positions.ts'
import { PositionForm } from './positions.view.tsx'
import { positionWords } from './words.ts'

export const newPositionPage = page({
  path: adminPaths.newPosition,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(positionWords).add,
      breadcrumbs: trail(visit),
      body: <PositionForm visit={visit} form={form} units={await unitTree(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: positionSchema,
      async perform(write, visit, draft) {
        const outcome = await addPosition(write, visit, draft)
        if (typeof outcome !== 'number') return outcome
        return done(visit, adminPaths.positions, visit.words(positionWords).added)
      },
    }),
  },
})
