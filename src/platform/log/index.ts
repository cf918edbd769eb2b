/**
 * The log tells the IT officer what the machine did: which request, how long, what failed. It never tells who asked or
 * what they wrote: no bodies, cookies, addresses of people, nor the part of an address after `?`, where keys travel.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Logger, type LoggerOptions, pino } from 'pino'

const secrets = ['password', 'token', 'key', 'cookie', 'authorization', 'email', 'phone', 'name', 'text', 'values']

/** Options for Fastify's logger and ours. */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    redact: { paths: secrets.flatMap(secret => [secret, `*.${secret}`]), remove: true },
    serializers: { req: requestLine, res: ({ statusCode }: { statusCode: number }) => ({ statusCode }), err: failure },
  }
}

export function createLog(level: string): Logger {
  return pino(logOptions(level))
}

/** The number that joins all lines of one request: the proxy's when it sends a sane one, otherwise ours. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

/** Folios and tracking keys travel in paths too: `/t/ABC-123` is logged by its route, `/t/:key`. */
function requestLine(request: { method: string; url: string; routeOptions?: { url?: string } }) {
  return { method: request.method, route: request.routeOptions?.url ?? request.url.split('?')[0] }
}

/** Database errors carry the row's values in `detail` and `where`; the log keeps only what names the fault. */
function failure(error: Error & { code?: string; constraint?: string }) {
  return {
    type: error.name,
    code: error.code,
    constraint: error.constraint,
    message: error.message,
    stack: error.stack,
  }
}
