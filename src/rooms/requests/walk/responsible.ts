/** Who may do a step: whoever holds or substitutes its position today, or answers for a unit that still has the case. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Person } from '../../../platform/http/visit.ts'
import type { Step } from '../../procedures/index.ts'

/** The units a person answers for: those of its positions and every unit below them. One query. */
export async function unitsAnsweredBy(read: Read, person: Pick<Person, 'positions'> | null): Promise<number[]> {
  const own = [...new Set(person?.positions.map(position => position.unitId))]
  if (own.length === 0) return []
  const { rows } = await sql<{ id: number }>`
    with recursive below as (
      select id from unit where organization_id = ${read.organizationId} and id in (${sql.join(own)})
      union select u.id from unit u join below b on u.parent_id = b.id where u.organization_id = ${read.organizationId})
    select id from below`.execute(read.db)
  return rows.map(row => row.id)
}

/** The position by which a person answers for a unit: the one in it, else in the nearest unit above. */
export async function positionOver(
  read: Read,
  person: Pick<Person, 'positions'> | null,
  unitId: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    with recursive above as (
      select id, parent_id, 0 as steps from unit where organization_id = ${read.organizationId} and id = ${unitId}
      union all
      select u.id, u.parent_id, a.steps + 1 from unit u join above a on u.id = a.parent_id
      where u.organization_id = ${read.organizationId})
    select id from above order by steps`.execute(read.db)
  const positions = rows.map(({ id }) => person?.positions.find(position => position.unitId === id))
  return positions.find(position => position !== undefined)?.id
}

/** The position under which a person does a step, or undefined when the step is not theirs. */
export function positionFor(
  step: Step,
  person: Pick<Person, 'positions'> | null,
  openUnits: readonly number[],
  answersFor: readonly number[],
): number | undefined {
  const positions = person?.positions ?? []
  if (step.position) return positions.find(position => position.id === step.position?.id)?.id
  if (!openUnits.some(unit => answersFor.includes(unit))) return undefined
  return (positions.find(position => openUnits.includes(position.unitId)) ?? positions[0])?.id
}
