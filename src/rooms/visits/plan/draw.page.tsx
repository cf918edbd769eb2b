import { z } from 'zod'
import { identity, optionalIdentity, text } from '../../../platform/http/fields.ts'
import { act, missing, page } from '../../../platform/http/page.ts'
import { periodName } from '../../indicators/index.ts'
import { candidates } from '../candidates.queries.ts'
import { drawLots } from '../draw/draw.ts'
import { type Draw, drawById } from '../draws.queries.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitsOfDraw } from '../visits.queries.ts'
import { visitWords } from '../words.ts'
import { assign, cancel } from './assign.ts'
import { PlanView } from './plan.view.tsx'

const params = z.object({ draw: identity() })
type At = { params: z.output<typeof params>; query: unknown }

/** Whether drawing again with what was kept gives what was kept. */
async function isSame(read: Parameters<typeof drawById>[0], draw: Draw): Promise<boolean> {
  const rows = await read.db
    .selectFrom('visit')
    .select(['service_id', 'planned_on', 'planned_half'])
    .where('organization_id', '=', read.organizationId)
    .where('draw_id', '=', draw.id)
    .execute()
  const key = (service: number, day: string, half: string) => `${service} ${day} ${half}`
  const kept = rows.map(row => key(row.service_id, row.planned_on, row.planned_half)).sort()
  const again = drawLots(draw.frame, Number(draw.seed), draw.wanted).map(lot =>
    key(lot.serviceId, lot.plannedOn, lot.half),
  )
  return JSON.stringify(again.sort()) === JSON.stringify(kept)
}

export const drawPage = page<At['params']>({
  path: visitPaths.draw(':draw'),
  permission: may.see,
  params,
  async show(read, visit, at, form) {
    const draw = await drawById(read, at.params.draw)
    if (!draw) return missing
    const words = visit.words(visitWords)
    return {
      face: 'staff',
      title: `${words.kind[draw.kind]}, ${periodName(visit.locale, draw)}`,
      lead: draw.checklist,
      breadcrumbs: [{ label: words.title, url: visit.url(visitPaths.draws) }],
      body: (
        <PlanView
          visit={visit}
          form={form}
          draw={draw}
          visits={await visitsOfDraw(read, visit, draw.id)}
          people={visit.can(may.plan) ? await candidates(read) : []}
          same={await isSame(read, draw)}
        />
      ),
    }
  },
  acts: {
    assign: act({
      permission: may.plan,
      schema: () => z.object({ visit: identity(), visitor: optionalIdentity() }),
      perform: (write, visit, values, at: At) => assign(write, visit, at.params.draw, values),
    }),
    cancel: act({
      permission: may.plan,
      schema: visit => {
        const words = visit.words(visitWords)
        return z.object({ visit: identity(), reason: text(words.missingReason, 400) })
      },
      perform: (write, visit, values, at: At) => cancel(write, visit, at.params.draw, values),
    }),
  },
})
