/** Addresses of one case, below the organization's. */
export const casePath = (id: number) => `/interno/solicitudes/${id}`
