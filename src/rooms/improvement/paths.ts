export const IMPROVEMENT = '/interno/mejora'

export const newNonconformityPath = `${IMPROVEMENT}/nueva`

export const nonconformityPath = (id: number): string => `${IMPROVEMENT}/${id}`

/** Where one is found by its folio, for who does not keep its identity. */
export const folioPath = (folio: string): string => `${IMPROVEMENT}?situacion=all&q=${encodeURIComponent(folio)}`

export const reportPath = (id: number): string => `${nonconformityPath(id)}/informe.pdf`

export const evidencePath = (id: number, file: number): string => `${nonconformityPath(id)}/evidencia/${file}`
