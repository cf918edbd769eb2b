/** Machine-readable doors: JSON in, JSON out, problems as RFC 9457, described by OpenAPI 3.1. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { personOf, tenantOf, visitOf } from './arrive.ts'
import { atOf, barred, scopeOf } from './dispatch.ts'
import type { House } from './house.ts'
import { type Endpoint, isMissing, isRefusal } from './page.ts'
import { Problem } from './problems.ts'
import { understand } from './understand.ts'

export async function answerEndpoint(house: House, endpoint: Endpoint, request: FastifyRequest, reply: FastifyReply) {
  const tenant = await tenantOf(house, request)
  const at = atOf(endpoint, request)
  const body = endpoint.body
    ? understand(endpoint.body, request.body, 'en')
    : { success: true as const, data: undefined }
  const visited = async (read: Parameters<typeof personOf>[1] | null) => {
    const visit = visitOf(house, request, tenant, read && (await personOf(house, read, tenant, request)))
    const bar = barred(endpoint.permission, visit)
    if (bar) throw new Problem(bar === 'sign-in' ? 'sign-in' : 'not-yours')
    return visit
  }
  if (!body.success) {
    return problem(reply, 422, 'invalid', {
      errors: body.error.issues.map(i => ({ field: i.path.join('.'), message: i.message })),
    })
  }
  const idempotencyKey = String(request.headers['idempotency-key'] ?? '') || undefined
  const whole = { ...at, body: body.data, idempotencyKey }
  const scope = scopeOf(house, tenant)
  const answer = endpoint.direct
    ? await endpoint.answer(null, await visited(null), whole)
    : endpoint.method === 'get'
      ? await house.db.read(scope, async read => endpoint.answer(read, await visited(read), whole))
      : await house.db.write(
          scope,
          async write => {
            const visit = await visited(write)
            return endpoint.answer(write.as(visit.person?.accountId ?? null), visit, whole)
          },
          outcome => !isRefusal(outcome),
        )
  if (isMissing(answer)) throw new Problem('not-found')
  if (isRefusal(answer)) {
    return problem(reply, 422, 'refused', {
      errors: Object.entries(answer.refused).map(([field, message]) => ({ field, message })),
    })
  }
  return reply
    .code(answer.status ?? 200)
    .type('application/json')
    .send(JSON.stringify(answer.body))
}

/** RFC 9457: `type` names the kind of problem, `errors` the fields. */
export function problem(reply: FastifyReply, status: number, type: string, more: object = {}) {
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type, status, ...more }))
}

export function isApi(request: FastifyRequest): boolean {
  return /^(\/o\/[^/]+)?\/api\//.test(request.url)
}

/** OpenAPI 3.1 of the endpoints, generated from the schemas that validate them. */
export function openApi(endpoints: Endpoint[], title: string, server: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) }
  }
  return { openapi: '3.1.0', info: { title, version: '1' }, servers: [{ url: server }], paths }
}

function operation(endpoint: Endpoint): object {
  const parameters = [...named(endpoint.params, 'path'), ...named(endpoint.query, 'query')]
  return {
    summary: endpoint.summary,
    parameters,
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } } },
    }),
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: jsonSchema(endpoint.reply, 'output') } } },
      422: { description: 'Refused, with the fields that need mending', content: { 'application/problem+json': {} } },
    },
  }
}

function named(schema: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!schema) return []
  const json = jsonSchema(schema, 'input') as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, of]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: of,
  }))
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return json
}
