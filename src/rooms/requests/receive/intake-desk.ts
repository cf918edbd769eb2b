/**
 * Everything about an organization that receiving a request needs, kept for two seconds, so that an intake is one round
 * trip to the database. What changes meanwhile (a term, a holiday) governs what is received from then on.
 */
import type { BusinessCalendar, Term, TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type Governance, governance } from '../../procedures/index.ts'

const MEMORY_MS = 2000

export interface IntakeService {
  id: number
  unitId: number
  term: Term
  active: boolean
}

export interface IntakeDesk {
  folioPattern: string
  timeZone: string
  calendar: BusinessCalendar
  governance: Governance
  services: ReadonlyMap<number, IntakeService>
}

const kept = new Map<number, { until: number; desk: Promise<IntakeDesk> }>()

/** The desk from memory, or undefined when it must be read again. */
export function keptDesk(organizationId: number): Promise<IntakeDesk> | undefined {
  const before = kept.get(organizationId)
  return before && before.until > Date.now() ? before.desk : undefined
}

export function intakeDesk(read: Read): Promise<IntakeDesk> {
  const before = keptDesk(read.organizationId)
  if (before) return before
  const desk = openDesk(read)
  kept.set(read.organizationId, { until: Date.now() + MEMORY_MS, desk })
  desk.catch(() => kept.delete(read.organizationId))
  return desk
}

async function openDesk(read: Read): Promise<IntakeDesk> {
  const calendar = await businessCalendar(read)
  const organization = await read.db
    .selectFrom('organization')
    .select(['folio_pattern', 'time_zone'])
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const services = await read.db
    .selectFrom('service')
    .select(['id', 'unit_id', 'term_amount', 'term_unit', 'active'])
    .where('organization_id', '=', read.organizationId)
    .execute()
  return {
    folioPattern: organization.folio_pattern,
    timeZone: organization.time_zone,
    calendar,
    governance: await governance(read),
    services: new Map(
      services.map(s => [
        s.id,
        {
          id: s.id,
          unitId: s.unit_id,
          term: { amount: s.term_amount, unit: s.term_unit as TermUnit },
          active: s.active,
        },
      ]),
    ),
  }
}
