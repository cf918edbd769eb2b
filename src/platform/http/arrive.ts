/** From a raw call to a visit: which organization, in which language, who is looking. */
import type { FastifyRequest } from 'fastify'
import type { Read } from '../db/handles.ts'
import { isLocale, type Locale } from '../words/words.ts'
import { type House, LANGUAGE_COOKIE, SESSION_COOKIE } from './house.ts'
import { Problem } from './problems.ts'
import { openVisit, type Person, type Tenant, type Visit } from './visit.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set when the organization was named by the host, not by the path. */
    byHost: boolean
  }
}

export async function tenantOf(house: House, request: FastifyRequest): Promise<Tenant> {
  const { organization } = request.params as { organization: string }
  const tenant = await house.tenants.bySlug(organization)
  if (!tenant) throw new Problem('not-found')
  return tenant
}

export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[SESSION_COOKIE]
}

export async function personOf(
  house: House,
  read: Read,
  tenant: Tenant,
  request: FastifyRequest,
): Promise<Person | null> {
  const token = sessionToken(request)
  if (!token) return null
  const found = await house.identify(read, token)
  if (!found) return null
  if (found.stale)
    void house.touchSession(tenant, found.person).catch(error => house.log.warn({ err: error }, 'session not touched'))
  return found.person
}

export function visitOf(house: House, request: FastifyRequest, tenant: Tenant, person: Person | null): Visit {
  const root = request.byHost ? '' : `/o/${tenant.slug}`
  return openVisit({
    tenant,
    person,
    locale: localeOf(request, tenant, person),
    now: house.clock(),
    requestId: request.id,
    path: pathBelow(request),
    caller: request.ip,
    device: String(request.headers['user-agent'] ?? '').slice(0, 200),
    sessionCookie: sessionToken(request) ?? null,
    demo: house.demo,
    root,
    tools: house.tools,
  })
}

/** Path below the organization's address, as it was called. */
function pathBelow(request: FastifyRequest): string {
  return request.url.replace(/^\/o\/[^/?]+/, '') || '/'
}

function localeOf(request: FastifyRequest, tenant: Tenant, person: Person | null): Locale {
  const chosen = request.cookies[LANGUAGE_COOKIE]
  if (isLocale(chosen) && tenant.languages.includes(chosen)) return chosen
  return person?.locale ?? tenant.locale
}
