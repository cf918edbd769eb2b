/** What other systems may call, described by the same schemas that validate it. */
import { z } from 'zod'
import { openApi } from '../../../platform/http/endpoints.ts'
import { type Endpoint, endpoint, type Route } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { receiveEndpoint } from '../receive/receive.endpoint.ts'
import { requestEndpoint } from './request.endpoint.ts'
import { neighbourhoodsEndpoint, servicesEndpoint } from './services.endpoint.ts'

const described: Endpoint[] = [receiveEndpoint, requestEndpoint, servicesEndpoint, neighbourhoodsEndpoint]

const openApiEndpoint = endpoint({
  method: 'get',
  path: '/api/v1/openapi.json',
  permission: may.file,
  summary: 'This description, as OpenAPI 3.1',
  reply: z.looseObject({ openapi: z.string() }),
  answer: async (_handle, visit) => ({ body: openApi(described, visit.tenant.name, visit.absolute('')) }),
})

export const apiRoutes: Route[] = [...described, openApiEndpoint]
