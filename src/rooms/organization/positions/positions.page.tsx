import { z } from 'zod'
import { identity, optionalIdentity, text, ticked, wholeNumber } from '../../../platform/http/fields.ts'
import { act, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { dayAt } from '../../../platform/words/when.ts'
import { crumbs, done } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { unitTree } from '../units/units.queries.ts'
import { positionById, positionHistory, positionsOn } from './positions.queries.ts'
import { addPosition, changePosition, positionBlockers, setPositionActive } from './positions.ts'
import { PositionForm, PositionHistory, PositionInUse, PositionList } from './positions.view.tsx'
import { positionWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const positionsPage = page({
  path: adminPaths.positions,
  permission: may.administer,
  async show(read, visit) {
    const words = visit.words(positionWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).positions,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <ButtonLink to={visit.url(adminPaths.newPosition)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <PositionList visit={visit} rows={await positionsOn(read, dayAt(visit.tenant.timeZone, visit.now))} />,
    }
  },
})

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

export const positionPage = page({
  path: adminPaths.position(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const position = await positionById(read, at.params.id)
    if (!position) return missing
    const reasons = await positionBlockers(read, visit, position)
    return {
      face: 'staff',
      title: position.name,
      breadcrumbs: trail(visit),
      body: (
        <>
          <PositionForm visit={visit} form={form} units={await unitTree(read)} position={position} />
          <PositionHistory visit={visit} rows={await positionHistory(read, position.id)} />
          <PositionInUse visit={visit} position={position} reasons={reasons} />
        </>
      ),
    }
  },
  acts: {
    submit: act({
      schema: positionSchema,
      async perform(write, visit, draft, at: At) {
        const position = await positionById(write, at.params.id)
        if (!position) return missing
        const refused = await changePosition(write, visit, position, draft)
        return refused ?? done(visit, adminPaths.positions, visit.words(adminWords).saved)
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
      const position = await positionById(write, at.params.id)
      if (!position) return missing
      const words = visit.words(positionWords)
      const refused = await setPositionActive(write, visit, position, active)
      return refused ?? done(visit, adminPaths.position(position.id), active ? words.reactivated : words.deactivated)
    },
  })
}

const trail = (visit: Visit) => crumbs(visit, { label: visit.words(adminWords).positions, path: adminPaths.positions })

function positionSchema(visit: Visit) {
  const words = visit.words(positionWords)
  return z.object({
    name: text(words.missingName, 200, words.long),
    code: text(words.missingCode, 60, words.long).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.badCode)),
    unitId: optionalIdentity()
      .refine(id => id !== null, words.missingUnit)
      .transform(Number),
    place: wholeNumber(words.badPlace, 1, 999),
    liaison: ticked(),
  })
}
