import { z } from 'zod'
import { identity, optionalIdentity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act, isRefusal, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs, done } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { blockersOf, type Unit, unitById, unitTree } from './units.queries.ts'
import { addUnit, changeUnit, setUnitActive } from './units.ts'
import { UnitForm, UnitList } from './units.view.tsx'
import { unitWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const unitsPage = page({
  path: adminPaths.units,
  permission: may.administer,
  async show(read, visit) {
    const words = visit.words(unitWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).units,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <ButtonLink to={visit.url(adminPaths.newUnit)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <UnitList visit={visit} units={await unitTree(read)} />,
    }
  },
})

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

const trail = (visit: Visit) => crumbs(visit, { label: visit.words(adminWords).units, path: adminPaths.units })

function unitSchema(visit: Visit) {
  const words = visit.words(unitWords)
  return z.object({
    name: text(words.missingName, 200, words.long),
    code: text(words.missingCode, 60, words.long).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.badCode)),
    purpose: optionalText(1000, words.long),
    parentId: optionalIdentity(),
    kind: z.enum(['office', 'campus']),
    attends: ticked(),
  })
}
