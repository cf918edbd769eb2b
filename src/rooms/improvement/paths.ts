export const IMPROVEMENT = '/interno/mejora'

export const newNonconformityPath = `${IMPROVEMENT}/nueva`

export const nonconformityPath = (id: number): string => `${IMPROVEMENT}/${id}`

export const reportPath = (id: number): string => `${nonconformityPath(id)}/informe.pdf`

export const evidencePath = (id: number, file: number): string => `${nonconformityPath(id)}/evidencia/${file}`
