import type { Visit } from '../../../platform/http/visit.ts'

export const BOARD = '/interno/solicitudes'

/** The address of the board with a query, ready for a link. */
export const boardUrl = (visit: Visit, text: string): string => visit.url(text ? `${BOARD}?${text}` : BOARD)
