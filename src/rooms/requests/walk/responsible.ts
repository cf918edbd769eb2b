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
