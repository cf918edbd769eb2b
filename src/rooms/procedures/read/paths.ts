import { z } from 'zod'

export const params = z.object({ code: z.string().min(1).max(60) })
export type At = { params: z.output<typeof params>; query: unknown }

/** Where everybody reads them, and where those inside do. */
export const OUTSIDE = '/procedimientos'
export const INSIDE = '/interno/procedimientos'
