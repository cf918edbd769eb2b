import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, isRefusal, missing, page } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { trail, unitSchema } from './unit-fields.ts'
import { blockersOf, type Unit, unitById, unitTree } from './units.queries.ts'
import { changeUnit, setUnitActive } from './units.ts'
import { UnitForm } from './units.view.tsx'
import { unitWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const unitPage = page({
  path: adminPaths.unit(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const unit = await unitById(read, at.params.id)
    if (!unit) return missing
    const blockers = await blockersOf(read, unit.id)
    return {
      face: 'staff',
      title: unit.name,
      breadcrumbs: trail(visit),
      body: <UnitForm visit={visit} form={form} units={await unitTree(read)} unit={unit} blockers={blockers} />,
    }
  },
  acts: {
    submit: act({
      schema: unitSchema,
      async perform(write, visit, draft, at: At) {
        const unit = await unitById(write, at.params.id)
        if (!unit) return missing
        const refused = await changeUnit(write, visit, unit, draft)
        return refused ?? done(visit, adminPaths.units, visit.words(adminWords).saved)
      },
    }),
    deactivate: setting(false),
    reactivate: setting(true),
  },
})

function setting(active: boolean) {
  return act({
    schema: () => z.object({}),
    async perform(write, visit, _values, at: At) {
      const unit: Unit | undefined = await unitById(write, at.params.id)
      if (!unit) return missing
      const refused = await setUnitActive(write, visit, unit, active)
      if (refused && isRefusal(refused)) return refused
      const words = visit.words(unitWords)
      return done(visit, adminPaths.unit(unit.id), active ? words.reactivated : words.deactivated)
    },
  })
}
