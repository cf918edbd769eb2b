import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { answeringUnits, type Service } from './services.queries.ts'
import { serviceWords } from './words.ts'

export type ServiceForm = Omit<Service, 'id' | 'active'>

export async function addService(write: Write, visit: Visit, draft: ServiceForm): Promise<number | Refusal> {
  const refused = await wrong(write, visit, draft, null)
  if (refused) return refused
  const { id } = await write.db
    .insertInto('service')
    .values({ organization_id: write.organizationId, ...row(draft) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({ name: 'service.added', subject: 'service', subjectId: id, data: { name: draft.name } })
  return id
}

export async function changeService(write: Write, visit: Visit, service: Service, draft: ServiceForm) {
  const refused = await wrong(write, visit, draft, service)
  if (refused) return refused
  await write.db
    .updateTable('service')
    .set(row(draft))
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', service.id)
    .execute()
  const { id, active, ...before } = service
  const data = changesBetween(told(before), told(draft))
  await write.event({ name: 'service.changed', subject: 'service', subjectId: id, data })
  return undefined
}

export async function setServiceActive(write: Write, service: Service, active: boolean): Promise<void> {
  await write.db
    .updateTable('service')
    .set({ active })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', service.id)
    .execute()
  const name = active ? 'service.reactivated' : 'service.deactivated'
  await write.event({ name, subject: 'service', subjectId: service.id, data: { name: service.name } })
}

const row = ({ unitId, termAmount, termUnit, anonymous, legalBasis, ...rest }: ServiceForm) => ({
  ...rest,
  unit_id: unitId,
  term_amount: termAmount,
  term_unit: termUnit,
  allows_anonymous: anonymous,
  legal_basis: legalBasis,
})

/** The term as one property, so that the log tells it as one change. */
const told = ({ termAmount, termUnit, ...rest }: ServiceForm) => ({ ...rest, term: `${termAmount} ${termUnit}` })

async function wrong(read: Read, visit: Visit, draft: ServiceForm, before: Service | null) {
  const words = visit.words(serviceWords)
  const units = await answeringUnits(read)
  const isKept = before?.unitId === draft.unitId
  if (!isKept && !units.some(unit => unit.id === draft.unitId)) return refuse({ unitId: words.missingUnit })
  const other = await read.db
    .selectFrom('service')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('code', '=', draft.code)
    .executeTakeFirst()
  return other && other.id !== before?.id ? refuse({ code: words.takenCode }) : undefined
}
