/** Drawing the visits of a quarter: the frame and the seed are kept with what came out. */
import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { isBusinessDay, localDate } from '../../../platform/calendar/index.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Period } from '../../indicators/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import type { VisitKind } from '../vocabulary.ts'
import { drawLots, type Frame } from './draw.ts'

export interface DrawOrder {
  kind: VisitKind
  period: Period
  checklistId: number
  wanted: number
}

/** Services with a charter in force today, and the business days of the period that are still to come. */
export async function frameOf(read: Read, { startsOn, endsOn }: Period): Promise<Frame> {
  const { rows } = await sql<Frame['services'][number]>`
    select s.id, s.unit_id as "unitId" from service s
    where s.organization_id = ${read.organizationId} and exists (
      select from charter_service cs join charter c on c.organization_id = cs.organization_id and c.id = cs.charter_id
      where cs.organization_id = s.organization_id and cs.service_id = s.id and c.state = 'in_force')
    order by s.id`.execute(read.db)
  const calendar = await businessCalendar(read)
  const tomorrow = localDate(calendar, read.now).add({ days: 1 })
  const days: string[] = []
  const first = Temporal.PlainDate.from(startsOn)
  let day = Temporal.PlainDate.compare(first, tomorrow) < 0 ? tomorrow : first
  for (; day.toString() <= endsOn; day = day.add({ days: 1 }))
    if (isBusinessDay(calendar, day)) days.push(day.toString())
  return { services: rows, days }
}

/** @returns the identity of the draw, or null when there was nothing to draw from */
export async function drawVisits(
  write: Write,
  { kind, period, checklistId, wanted }: DrawOrder,
): Promise<number | null> {
  const frame = await frameOf(write, period)
  const seed = randomInt(1, 2 ** 31 - 1)
  const lots = drawLots(frame, seed, wanted)
  if (lots.length === 0) return null
  const { id } = await write.db
    .insertInto('visit_draw')
    .values({
      organization_id: write.organizationId,
      kind,
      starts_on: period.startsOn,
      ends_on: period.endsOn,
      checklist_id: checklistId,
      seed,
      frame: JSON.stringify(frame),
      wanted,
      drawn_by: write.actorId,
      drawn_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = lots.map(lot => ({
    organization_id: write.organizationId,
    draw_id: id,
    kind,
    checklist_id: checklistId,
    service_id: lot.serviceId,
    unit_id: lot.unitId,
    planned_on: lot.plannedOn,
    planned_half: lot.half,
  }))
  await write.db.insertInto('visit').values(rows).execute()
  await write.event({ name: 'visits.drawn', subject: 'visit-draw', subjectId: id, data: { seed, wanted, kind } })
  return id
}
