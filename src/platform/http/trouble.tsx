/** What a person sees when a page cannot be given: one of the catalogue's problems, with a way out. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { StorageFull } from '../files/file-store.ts'
import { ButtonLink } from '../views/form.tsx'
import type { Shell } from '../views/shell.ts'
import type { Locale } from '../words/words.ts'
import { personOf, visitOf } from './arrive.ts'
import { scopeOf } from './dispatch.ts'
import { isApi, problem } from './endpoints.ts'
import type { House } from './house.ts'
import { Problem, type ProblemKind, problemWords, STATUS } from './problems.ts'
import { bareShell, pageOf, shellOf } from './render.tsx'
import { STAFF_HOME } from './return.ts'

export function notFound(house: House, request: FastifyRequest, reply: FastifyReply) {
  return answerProblem(house, new Problem('not-found'), request, reply)
}

export async function answerProblem(
  house: House,
  error: FastifyError | Error | unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const kind = kindOf(error)
  if (kind === 'broken' || kind === 'full' || kind === 'busy') request.log.error({ err: error }, 'request failed')
  if (isApi(request)) return problem(reply, STATUS[kind], kind)
  const { shell, locale, face } = await surroundings(house, request)
  // At their desk people are spoken to as *usted*, which is how the Spanish of Colombia speaks everywhere.
  const words = problemWords(face === 'staff' && locale === 'es-MX' ? 'es-CO' : locale)
  const body = (
    <>
      <h1 class="govuk-heading-l">{words[kind].title}</h1>
      <p class="govuk-body">{words[kind].text}</p>
      {kind === 'broken' && <p class="govuk-body-s">{words.reference(request.id)}</p>}
      <p>
        <ButtonLink to={shell.homeUrl}>{words.home}</ButtonLink>
      </p>
    </>
  )
  return reply
    .code(STATUS[kind])
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(pageOf({ face, title: words[kind].title, ownTitle: true, body }, shell))
}

interface Surroundings {
  shell: Shell
  locale: Locale
  face: 'staff' | 'public'
}

/** PostgreSQL: the disk of the database is full. */
const DISK_FULL = '53100'

/** The database is away for a moment: stopped, starting, out of connections, or the network to it is cut. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
])

/** The driver gives these no code. */
const LOST = /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/

function kindOf(error: unknown): ProblemKind {
  if (error instanceof Problem) return error.kind
  if (error instanceof StorageFull) return 'full'
  const { statusCode, code } = error as Partial<FastifyError>
  if (code === DISK_FULL) return 'full'
  if ((code && AWAY.has(code)) || LOST.test((error as Error).message)) return 'busy'
  if (
    statusCode === 413 ||
    code === 'FST_REQ_FILE_TOO_LARGE' ||
    code === 'FST_FILES_LIMIT' ||
    code === 'FST_PARTS_LIMIT'
  )
    return 'too-large'
  if (statusCode === 429) return 'too-often'
  if (statusCode === 503) return 'busy'
  if (statusCode && statusCode >= 400 && statusCode < 500) return 'bad-request'
  return 'broken'
}

/** The organization of an address, also of one that leads nowhere. */
const namedIn = (request: FastifyRequest): string | undefined =>
  (request.params as { organization?: string })?.organization ?? /^\/o\/([^/?#]+)/.exec(request.url)?.[1]

/** Whoever was working stays at their desk, with their navigation. */
async function surroundings(house: House, request: FastifyRequest): Promise<Surroundings> {
  const bare: Surroundings = { shell: bareShell(), locale: 'es-MX', face: 'public' }
  try {
    const tenant = await house.tenants.bySlug(namedIn(request) ?? '')
    if (!tenant) return bare
    return await house.db.read(scopeOf(house, tenant), async read => {
      const visit = visitOf(house, request, tenant, await personOf(house, read, tenant, request))
      const working =
        visit.person !== undefined && (visit.path === STAFF_HOME || visit.path.startsWith(`${STAFF_HOME}/`))
      const face = working ? 'staff' : 'public'
      const shell = await shellOf(house, read, visit, request, face)
      return { shell: working ? { ...shell, homeUrl: visit.url(STAFF_HOME) } : shell, locale: visit.locale, face }
    })
  } catch {
    // The trouble may be the database itself: the page must still come out.
    return bare
  }
}
