/** For the machine that watches: is it alive, can it serve, how is it doing (Prometheus). */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { figuresOf } from './figures.ts'
import type { House } from './house.ts'

export function addHealth(app: FastifyInstance, house: House) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const refused = new Counter({
    name: 'http_refused_total',
    help: 'Answers of 4xx',
    labelNames: ['status'],
    registers: [registry],
  })

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const status = reply.statusCode
    seconds.observe({ method: request.method, route, status: String(status) }, reply.elapsedTime / 1000)
    if (status >= 400 && status < 500) refused.inc({ status: String(status) })
    // The route, never the address: addresses carry folios and keys.
    request.log.info({ method: request.method, route, status, milliseconds: Math.round(reply.elapsedTime) }, 'answered')
  })
  app.get('/health/live', async () => ({ status: 'alive' }))
  app.get('/health/ready', async (_, reply) => {
    try {
      await house.db.statement({ text: 'select 1', values: [] })
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'database unreachable' })
    }
  })
  const figures = figuresOf(registry)
  app.get('/metrics', async (_, reply) => {
    try {
      return await reply.type(registry.contentType).send(await figures())
    } catch {
      return reply.code(503).type('text/plain').send('a server did not answer\n')
    }
  })
}
