/** Addresses of one case, below the organization's. */
export const casePath = (id: number) => `/interno/solicitudes/${id}`
export const inadmissiblePath = (id: number) => `${casePath(id)}/no-procede`
export const classifyPath = (id: number) => `${casePath(id)}/clasificar`
export const reportPath = (id: number) => `${casePath(id)}/informe`
export const casefilePath = (id: number, attachment: number) => `${casePath(id)}/archivo/${attachment}`
