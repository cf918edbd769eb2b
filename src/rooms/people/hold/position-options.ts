import type { SelectGroup } from '../../../platform/views/form.tsx'

/** Positions to choose from, under the name of their unit. */
export function positionOptions(positions: readonly { id: number; name: string; unit: string }[]): SelectGroup[] {
  const byUnit = Map.groupBy(positions, position => position.unit)
  return [...byUnit].map(([label, members]) => ({
    label,
    options: members.map(member => ({ value: String(member.id), label: member.name })),
  }))
}
