/** The HTTP server: plugins, the routes of every room, health and metrics. */
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import assets from '@fastify/static'
import underPressure from '@fastify/under-pressure'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { requestId } from '../log/index.ts'
import { LARGEST_FILE } from './body.ts'
import { performAct, sendDownload, showPage } from './dispatch.ts'
import { answerEndpoint } from './endpoints.ts'
import { addFrontDoor } from './front-door.tsx'
import { addHealth } from './health.ts'
import type { House } from './house.ts'
import type { Route } from './page.ts'
import { safeHeaders } from './safe-headers.ts'
import { answerProblem, notFound } from './trouble.tsx'

const MEBIBYTE = 1024 * 1024
const LARGEST_PAGE = MEBIBYTE / 8

export async function openServer(house: House): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: house.log,
    genReqId: requestId,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: house.trustProxy,
    bodyLimit: 2 * MEBIBYTE,
    rewriteUrl: raw => addressByHost(house, raw.headers.host, raw.url ?? '/'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  })
  app.decorateRequest('byHost', false)
  const tiles = house.tools.mapTiles ? [new URL(house.tools.mapTiles.replaceAll(/[{}]/g, '')).origin] : []
  const safe = safeHeaders(tiles, house.secureCookies)
  app.addHook('onRequest', (request, reply, done) => {
    request.byHost = request.originalUrl !== request.url
    reply.headers(safe)
    done()
  })
  await addPlugins(app, house)
  app.setErrorHandler((error, request, reply) => answerProblem(house, error, request, reply))
  app.setNotFoundHandler((request, reply) => notFound(house, request, reply))
  addHealth(app, house)
  addFrontDoor(app, house)
  for (const room of house.rooms) for (const route of room.routes) addRoute(app, house, route)
  return app
}

/** An organization with a host of its own is served without its prefix. */
function addressByHost(house: House, host: string | undefined, url: string): string {
  const slug = host && house.tenants.byHost(host.replace(/:\d+$/, ''))
  if (!slug || /^\/(assets|health|metrics|o)(\/|$)/.test(url)) return url
  return `/o/${slug}${url === '/' ? '' : url}`
}

async function addPlugins(app: FastifyInstance, house: House) {
  // Handing a page to another thread and back takes longer than compressing it here: half a millisecond for 60 kB.
  await app.register(compress, { threshold: 1024, syncThreshold: LARGEST_PAGE })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 2 * MEBIBYTE })
  await app.register(multipart, {
    limits: { fileSize: LARGEST_FILE, files: 50, fields: 200, fieldSize: MEBIBYTE, parts: 250 },
    throwFileSizeLimit: false,
  })
  await app.register(rateLimit, { global: false })
  // Somebody who keeps the house busy for a whole interval reads as busy for ever: let an interval be more than we put up with.
  const patience = { maxEventLoopDelay: house.busyAfter, sampleInterval: 2 * house.busyAfter }
  await app.register(underPressure, { ...patience, retryAfter: 5 })
  await app.register(assets, {
    root: house.assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
    preCompressed: true,
  })
}

function addRoute(app: FastifyInstance, house: House, route: Route) {
  const address = `/o/:organization${route.path === '/' ? '' : route.path}`
  const limited = { rateLimit: { max: house.formsPerMinute, timeWindow: '1 minute' } }
  if (route.kind === 'page') {
    app.get(address, (request, reply) => showPage(house, route, request, reply))
    const config = route.permission.grants === 'everyone' ? limited : {}
    if (route.acts) app.post(address, { config }, (request, reply) => performAct(house, route, request, reply))
  } else if (route.kind === 'download') {
    app.get(address, (request, reply) => sendDownload(house, route, request, reply))
  } else {
    const config = route.method === 'post' && route.permission.grants === 'everyone' ? limited : {}
    app.route({
      method: route.method.toUpperCase(),
      url: address,
      config,
      // One request in and one receipt out: both smaller than what is worth compressing.
      ...(route.direct && { compress: false, decompress: false }),
      handler: (q, r) => answerEndpoint(house, route, q, r),
    })
  }
}
