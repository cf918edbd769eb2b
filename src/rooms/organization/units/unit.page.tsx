import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { inUseActs } from '../administration/in-use.act.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { trail, unitSchema } from './unit-fields.ts'
import { blockersOf, type Unit, unitById, unitTree } from './units.queries.ts'
import { blockerSentences, changeUnit } from './units.ts'
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
    ...inUseActs<Unit>({
      ...{ noun: 'unit', byId: unitById, path: adminPaths.unit, words: unitWords },
      reasons: async (read, visit, { id }) => blockerSentences(visit, await blockersOf(read, id)),
    }),
  },
})
