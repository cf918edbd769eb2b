import type { SelectOption } from '../../platform/views/form.tsx'

export const labelled = <T extends string>(values: readonly T[], labels: Record<T, string>): SelectOption[] =>
  values.map(value => ({ value, label: labels[value] }))
