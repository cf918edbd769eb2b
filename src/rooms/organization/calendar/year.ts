/** The year of the address, which both pages of the calendar show. */
import { z } from 'zod'
import { thisYear, type Visit } from '../../../platform/http/visit.ts'

export const query = z.object({ anio: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) })
export type At = { params: unknown; query: z.output<typeof query> }

export const yearOf = (visit: Visit, at: At) => at.query.anio ?? thisYear(visit)

export const inYear = (path: string, year: number) => `${path}?anio=${year}`
