/** What may be asked for and where, for systems that file requests. */
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { endpoint } from '../../../platform/http/page.ts'
import { offeredServices } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { neighbourhoods } from '../receive/neighbourhoods.ts'

const question = z.object({
  code: z.string(),
  label: z.string(),
  hint: z.string(),
  kind: z.enum(['text', 'number', 'list', 'several', 'date']),
  options: z.array(z.string()),
  required: z.boolean(),
})

const service = z.object({
  code: z.string(),
  name: z.string(),
  purpose: z.string(),
  need: z.string(),
  unit: z.string(),
  kinds: z.array(z.string()),
  term: z.object({ amount: z.number(), unit: z.string() }),
  location: z.enum(['required', 'optional', 'none']),
  allowsAnonymous: z.boolean(),
  questions: z.array(question),
})

export const servicesEndpoint = endpoint({
  method: 'get',
  path: '/api/v1/services',
  permission: may.file,
  summary: 'Services that are offered, with their terms and questions',
  reply: z.object({ services: z.array(service) }),
  async answer(handle) {
    // A GET always receives a handle that looks.
    const offered = await offeredServices(handle as Read)
    return { body: { services: offered.map(({ id, unitName: unit, ...rest }) => ({ ...rest, unit })) } }
  },
})

export const neighbourhoodsEndpoint = endpoint({
  method: 'get',
  path: '/api/v1/neighbourhoods',
  permission: may.file,
  summary: 'Neighbourhoods and communities, by the name to give in a request',
  reply: z.object({ neighbourhoods: z.array(z.object({ id: z.number(), name: z.string() })) }),
  answer: async handle => ({ body: { neighbourhoods: await neighbourhoods(handle as Read) } }),
})
