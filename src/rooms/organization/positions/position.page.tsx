import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { inUseActs } from '../administration/in-use.act.ts'
import { InUse } from '../administration/in-use.view.tsx'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { unitTree } from '../units/units.queries.ts'
import { positionSchema, trail } from './position-fields.ts'
import { type Position, positionById, positionHistory } from './positions.queries.ts'
import { changePosition, positionBlockers } from './positions.ts'
import { PositionForm, PositionHistory } from './positions.view.tsx'
import { positionWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

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
          <InUse active={position.active} reasons={reasons} words={visit.words(positionWords)} />
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
    ...inUseActs<Position>({
      ...{ noun: 'position', byId: positionById, path: adminPaths.position, words: positionWords },
      reasons: positionBlockers,
    }),
  },
})
