/** Addresses of one case, below the organization's. */
export const casePath = (id: number) => `/interno/solicitudes/${id}`
export const inadmissiblePath = (id: number) => `${casePath(id)}/no-procede`
export const classifyPath = (id: number) => `${casePath(id)}/clasificar`
/** Where it is said that it is the same as another. */
export const mergePath = (id: number) => `${casePath(id)}/repetida`
export const reportPath = (id: number) => `${casePath(id)}/informe`
export const casefilePath = (id: number, attachment: number) => `${casePath(id)}/archivo/${attachment}`
/** Where a nonconformity about it is opened: a page of the room of improvement, which knows this one. */
export const raisePath = (folio: string, unitId: number | null) =>
  `/interno/mejora/nueva?solicitud=${encodeURIComponent(folio)}${unitId === null ? '' : `&dependencia=${unitId}`}`
