/** Addresses of the reports: by charter and quarter (`2024-T3`) inside, by code and quarter outside. */
import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { type Period, periodCode, periodOfCode } from '../../indicators/index.ts'

type Id = number | string

export const reportPaths = {
  list: '/interno/cartas/informes',
  staff: (charter: Id, quarter: string) => `/interno/cartas/${charter}/informes/${quarter}`,
  consolidated: (quarter: string) => `/interno/cartas/informes/${quarter}`,
  public: (code: string, quarter: string) => `/cartas/${code}/informes/${quarter}`,
  publicList: '/cartas/informes',
  publicConsolidated: (quarter: string) => `/cartas/informes/${quarter}`,
}

/** A whole quarter, as `periodCode` writes it; with it, everything else of the address. */
export const quarter = z
  .string()
  .regex(/^\d{4}-T[1-4]$/)
  .transform((code): Period => periodOfCode(code) as Period)

export const ofCharter = z.object({ charter: identity(), quarter })
export const ofCode = z.object({ charter: z.string().max(120), quarter })
export const ofQuarter = z.object({ quarter })

export const quarterCode = (period: Period): string => periodCode(period)
