/** Where a list of the board is counted and where it leads. */
export const LISTS = {
  waiting: 'mias=1&orden=vence',
  soon: 'termino=soon&orden=vence',
  overdue: 'termino=overdue&orden=vence',
} as const
export type ListName = keyof typeof LISTS
