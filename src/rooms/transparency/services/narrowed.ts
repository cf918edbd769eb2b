import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { type PortfolioService, portfolio, SERVICE_CHANNELS } from '../../catalogue/index.ts'
import { chartersOfServices } from '../../charters/index.ts'
import type { Narrowing } from './paths.ts'

/** What narrows the portfolio, as an address says it; what is not understood narrows nothing. */
export const narrowingQuery = z
  .object({
    q: z.string().max(5000).catch(''),
    necesidad: z.string().min(1).max(100).optional().catch(undefined),
    dependencia: z.coerce.number().int().positive().optional().catch(undefined),
    carta: z.enum(['con', 'certificada']).optional().catch(undefined),
    gratuito: z.literal('si').optional().catch(undefined),
    medio: z.enum(SERVICE_CHANNELS).optional().catch(undefined),
  })
  .transform(
    ({ q, necesidad, dependencia, carta, gratuito, medio }): Narrowing => ({
      asked: [...q.trim()].slice(0, 200).join(''),
      need: necesidad,
      unitId: dependencia,
      charter: carta,
      free: gratuito === 'si',
      channel: medio,
    }),
  )

export interface Promised {
  code: string
  title: string
  certified: boolean
}

export type PortfolioEntry = PortfolioService & { charter?: Promised }

/** What is offered under every condition, each with the charter that covers it today. */
export async function narrowedPortfolio(read: Read, narrowing: Narrowing): Promise<PortfolioEntry[]> {
  const services = await portfolio(read, narrowing)
  const charters = await chartersOfServices(
    read,
    services.map(({ id }) => id),
  )
  return services
    .map(service => ({ ...service, charter: charters.get(service.id) }))
    .filter(({ charter }) => !narrowing.charter || (narrowing.charter === 'con' ? charter : charter?.certified))
}
