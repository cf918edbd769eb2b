export const IMPROVEMENT = '/interno/mejora'

export const nonconformityPath = (id: number): string => `${IMPROVEMENT}/${id}`
