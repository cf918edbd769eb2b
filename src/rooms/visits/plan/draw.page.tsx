import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { identity, optionalIdentity, text } from '../../../platform/http/fields.ts'
import { act, go, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { periodName } from '../../indicators/index.ts'
import { drawLots } from '../draw/draw.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { candidates, type Draw, drawById, unitsHiddenFrom, visitById, visitsOfDraw } from '../visits.queries.ts'
import { visitWords } from '../words.ts'
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
        return z.object({ visit: identity(), reason: text(words.missingReason, 400, words.tooLong) })
      },
      perform: (write, visit, values, at: At) => cancel(write, visit, at.params.draw, values),
    }),
  },
})

/** A visit to come that this person may know of. */
async function plannedVisit(write: Write, visit: Visit, drawId: number, id: number) {
  const found = await visitById(write, id)
  if (found?.drawId !== drawId || unitsHiddenFrom(visit).includes(found.unitId)) return undefined
  return found
}

async function assign(write: Write, visit: Visit, drawId: number, values: { visit: number; visitor: number | null }) {
  const words = visit.words(visitWords)
  const found = await plannedVisit(write, visit, drawId, values.visit)
  if (!found) return missing
  if (found.state !== 'planned') return refuse({ '': words.notPlanned })
  const person = (await candidates(write)).find(one => one.id === values.visitor)
  if (!person || person.unitIds.includes(found.unitId)) return refuse({ '': words.badVisitor })
  await write.db
    .updateTable('visit')
    .set({ visitor_id: person.id })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', found.id)
    .where('state', '=', 'planned')
    .execute()
  await write.event({ name: 'visit.assigned', subject: 'visit', subjectId: found.id, data: { visitor: person.id } })
  return go(visit.url(visitPaths.draw(drawId)), { kind: 'success', text: words.assigned })
}

async function cancel(write: Write, visit: Visit, drawId: number, values: { visit: number; reason: string }) {
  const words = visit.words(visitWords)
  const found = await plannedVisit(write, visit, drawId, values.visit)
  if (!found) return missing
  const { numUpdatedRows } = await write.db
    .updateTable('visit')
    .set({ state: 'cancelled', state_reason: values.reason })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', found.id)
    .where('state', '=', 'planned')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refuse({ '': words.notPlanned })
  await write.event({ name: 'visit.cancelled', subject: 'visit', subjectId: found.id, data: { reason: values.reason } })
  return go(visit.url(visitPaths.draw(drawId)), { kind: 'success', text: words.cancelled })
}
