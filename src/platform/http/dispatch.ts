/** Runs pages, downloads and endpoints: permission, schema, act or look, answer. */
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Read, Scope } from '../db/handles.ts'
import { isGranted, type Permission } from '../permissions/permissions.ts'
import type { Shell } from '../views/shell.ts'
import { personOf, tenantOf, visitOf } from './arrive.ts'
import { type FormBody, readForm, repeatable, typedAgain } from './body.ts'
import { DRAFT_FIELD, FLASH_COOKIE, type House } from './house.ts'
import { comesFromHere } from './origin.ts'
import {
  type Act,
  type At,
  BLANK,
  type FormState,
  type Going,
  isGoing,
  isMissing,
  isRefusal,
  type Missing,
  type Page,
  type Refusal,
  type Screen,
} from './page.ts'
import { Problem } from './problems.ts'
import { sendScreen, shellOf, withDesk } from './render.tsx'
import type { Tenant, Visit } from './visit.ts'

export function scopeOf(house: House, tenant: Tenant, actorId: number | null = null): Scope {
  return { organizationId: tenant.id, actorId, now: house.clock() }
}

/** Parses parameters and query; what does not fit names nothing we have. */
export function atOf(route: { params?: z.ZodType; query?: z.ZodType }, request: FastifyRequest): At<unknown, unknown> {
  // PostgreSQL keeps no NUL character: an address that carries one names nothing.
  if (/%00/.test(request.url)) throw new Problem('bad-request')
  const params = route.params ? route.params.safeParse(request.params) : { success: true, data: {} }
  if (!params.success) throw new Problem('not-found')
  const query = route.query ? route.query.safeParse(request.query) : { success: true, data: {} }
  if (!query.success) throw new Problem('bad-request')
  return { params: params.data, query: query.data }
}

/** Undefined when the person may; otherwise whether signing in could help. */
export function barred(permission: Permission, visit: Visit): 'sign-in' | 'not-yours' | undefined {
  if (isGranted(permission, visit.person?.roles ?? null)) return undefined
  return visit.person ? 'not-yours' : 'sign-in'
}

export function signInUrl(house: House, visit: Visit, back: string): string {
  return visit.url(`${house.paths.signIn}?volver=${encodeURIComponent(back)}`)
}

type Shown = { screen: Screen; shell: Shell } | Going | Missing | { signIn: string }

async function look(
  house: House,
  page: Page,
  request: FastifyRequest,
  read: Read,
  tenant: Tenant,
  form?: FormState,
): Promise<Shown> {
  const visit = visitOf(house, request, tenant, await personOf(house, read, tenant, request))
  const bar = barred(page.permission, visit)
  if (bar === 'not-yours') throw new Problem('not-yours')
  if (bar === 'sign-in') return { signIn: signInUrl(house, visit, visit.path) }
  const state = form ?? (await resumedForm(read, visit, request)) ?? BLANK
  const seen = await page.show(read, visit, atOf(page, request), state)
  if (isGoing(seen) || isMissing(seen)) return seen
  return {
    screen: await withDesk(house, read, visit, { ...seen, failed: Object.keys(state.errors).length > 0 }),
    shell: await shellOf(house, read, visit, request, seen.face),
  }
}

/** What was being typed when a session ended, shown again after signing in. */
async function resumedForm(read: Read, visit: Visit, request: FastifyRequest): Promise<FormState | undefined> {
  const id = (request.query as Record<string, unknown>)[DRAFT_FIELD]
  if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return undefined
  const draft = await read.db
    .selectFrom('typed_draft')
    .select(['fields', 'path'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!draft || draft.path !== visit.path.split('?')[0]) return undefined
  return { values: draft.fields as FormState['values'], errors: {} }
}

export async function showPage(house: House, page: Page, request: FastifyRequest, reply: FastifyReply) {
  const tenant = await tenantOf(house, request)
  const shown = await house.db.read(scopeOf(house, tenant), read => look(house, page, request, read, tenant))
  return answer(house, reply, shown)
}

function answer(house: House, reply: FastifyReply, shown: Shown, status?: number) {
  if ('signIn' in shown) return reply.redirect(shown.signIn, 303)
  if (isGoing(shown)) return leave(house, reply, shown)
  if (isMissing(shown)) throw new Problem('not-found')
  return sendScreen(reply, shown.screen, shown.shell, status)
}

function leave(house: House, reply: FastifyReply, going: Going) {
  for (const cookie of going.cookies ?? []) {
    reply.setCookie(cookie.name, cookie.value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: house.secureCookies,
      maxAge: cookie.maxAge,
    })
  }
  if (going.flash) {
    reply.setCookie(FLASH_COOKIE, JSON.stringify(going.flash), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: house.secureCookies,
      maxAge: 60,
    })
  }
  return reply.header('cache-control', 'no-store').redirect(going.going, 303)
}

type Performed = Going | Missing | Refusal | { signIn: true }

export async function performAct(house: House, page: Page, request: FastifyRequest, reply: FastifyReply) {
  if (!comesFromHere(request.headers)) throw new Problem('foreign-form')
  const tenant = await tenantOf(house, request)
  const body = await readForm(request)
  const act = chosenAct(page, body)
  const performed = await house.db.write<Performed>(
    scopeOf(house, tenant),
    async anonymous => {
      const person = await personOf(house, anonymous, tenant, request)
      const visit = visitOf(house, request, tenant, person)
      const bar = barred(page.permission, visit) ?? barred(act.permission ?? page.permission, visit)
      if (bar === 'not-yours') throw new Problem('not-yours')
      if (bar === 'sign-in') return { signIn: true }
      const read = act.read(visit, body.fields, body.files) as Refusal | { values: unknown }
      if (isRefusal(read)) return read
      return act.perform(anonymous.as(person?.accountId ?? null), visit, read.values, atOf(page, request))
    },
    outcome => 'going' in outcome || ('keep' in outcome && outcome.keep === true),
  )
  if ('signIn' in performed) return keepAndSignIn(house, tenant, request, reply, body)
  if (isRefusal(performed)) {
    // What the act kept need not be chosen again.
    const typed = performed.keep ? repeatable(body.fields) : typedAgain(body)
    const form = { values: typed, errors: performed.refused }
    const shown = await house.db.read(scopeOf(house, tenant), read => look(house, page, request, read, tenant, form))
    // Refusing nothing shows the page again with what was typed: a look before it is sent.
    return answer(house, reply, shown, Object.keys(performed.refused).length > 0 ? 422 : 200)
  }
  return answer(house, reply, performed)
}

function chosenAct(page: Page, body: FormBody): Act<unknown, unknown> {
  const name = typeof body.fields['_act'] === 'string' ? body.fields['_act'] : 'submit'
  const act = Object.hasOwn(page.acts ?? {}, name) ? page.acts?.[name] : undefined
  if (!act) throw new Problem('bad-request')
  return act
}

/** The session ended while somebody was typing: keep it, ask them to sign in, and give it back. */
async function keepAndSignIn(
  house: House,
  tenant: Tenant,
  request: FastifyRequest,
  reply: FastifyReply,
  body: FormBody,
) {
  const visit = visitOf(house, request, tenant, null)
  const id = randomUUID()
  const [path] = visit.path.split('?')
  await house.db.write(scopeOf(house, tenant), write =>
    write.db
      .insertInto('typed_draft')
      .values({ organization_id: tenant.id, id, path: path ?? '/', fields: JSON.stringify(typedAgain(body)) })
      .execute(),
  )
  const back = `${visit.path}${visit.path.includes('?') ? '&' : '?'}${DRAFT_FIELD}=${id}`
  return reply.redirect(signInUrl(house, visit, back), 303)
}

export async function sendDownload(
  house: House,
  download: import('./page.ts').Download,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const tenant = await tenantOf(house, request)
  await house.db.read(scopeOf(house, tenant), async read => {
    const visit = visitOf(house, request, tenant, await personOf(house, read, tenant, request))
    const bar = barred(download.permission, visit)
    if (bar === 'not-yours') throw new Problem('not-yours')
    if (bar === 'sign-in') return reply.redirect(signInUrl(house, visit, visit.path), 303)
    const sent = await download.send(read, visit, atOf(download, request))
    if (isMissing(sent)) throw new Problem('not-found')
    if (isGoing(sent)) return leave(house, reply, sent)
    reply.type(sent.mediaType)
    if (sent.openTo) letOthers(reply, sent.openTo)
    reply.header('cache-control', sent.maxAge ? `private, max-age=${sent.maxAge}` : 'no-store')
    if (sent.fileName) {
      const name = encodeURIComponent(sent.fileName)
      reply.header('content-disposition', `${sent.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
    }
    if (sent.body instanceof Readable) {
      const ended = new Promise(resolve => reply.raw.once('close', resolve))
      reply.send(sent.body)
      await ended
      return reply
    }
    return reply.send(sent.body)
  })
  return reply
}

/** Opens one answer to other sites. A framed page keeps the strict policy but for who may frame it, and brings no cookie. */
function letOthers(reply: FastifyReply, openTo: 'frame' | 'read') {
  reply.header('cross-origin-resource-policy', 'cross-origin')
  if (openTo === 'read') return reply.header('access-control-allow-origin', '*')
  return reply
    .removeHeader('x-frame-options')
    .header(
      'content-security-policy',
      "default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;base-uri 'none';form-action 'none';frame-ancestors *",
    )
}
