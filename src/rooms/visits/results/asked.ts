import { z } from 'zod'
import type { Visit } from '../../../platform/http/visit.ts'
import { currentPeriod, type Period, periodOfCode } from '../../indicators/index.ts'

export const query = z.object({
  trimestre: z
    .string()
    .regex(/^\d{4}-T[1-4]$/)
    .transform((code): Period => periodOfCode(code) as Period)
    .optional()
    .catch(undefined),
})
export type Query = z.output<typeof query>

/** The quarter of the address; else the one that runs. */
export const periodOf = (visit: Visit, { trimestre }: Query): Period =>
  trimestre ?? currentPeriod('quarterly', visit.now, visit.tenant.timeZone)
