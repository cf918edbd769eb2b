/** A place in an ordered list: the value the list is ordered by, with every digit PostgreSQL keeps, and the row that stands there. */
export interface Place {
  value: string
  id: number
}

const INSTANT = /^(?:infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d){0,2})$/

export const writePlace = ({ value, id }: Place): string => `${value}_${id}`

/** Undefined for what is no place of a list so ordered: the list then begins at its beginning. */
export function readPlace(text: string, by: 'instant' | 'folio'): Place | undefined {
  const [, value, id] = /^(.{1,60})_(\d{1,15})$/.exec(text) ?? []
  if (!value || !id || (by === 'instant' && !INSTANT.test(value))) return undefined
  return { value, id: Number(id) }
}
