/** Puts a screen inside its face and answers with it. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Read } from '../db/handles.ts'
import { PublicLayout, StaffLayout } from '../views/layout.tsx'
import { renderPage } from '../views/render.ts'
import type { NavigationItem, Shell } from '../views/shell.ts'
import { wordsFor } from '../views/words.ts'
import type { Locale } from '../words/words.ts'
import { FLASH_COOKIE, type House } from './house.ts'
import type { Flash, Screen } from './page.ts'
import type { Visit } from './visit.ts'

const LANGUAGE_NAMES = { 'es-MX': 'Español', 'es-CO': 'Español', en: 'English' } as const

/** Everything around the page; asks each room what waits for this person. */
export async function shellOf(
  house: House,
  read: Read,
  visit: Visit,
  request: FastifyRequest,
  face: Screen['face'] = 'public',
): Promise<Shell> {
  const { tenant, person, locale } = visit
  const words = wordsFor(locale, face)
  const navigation = !person
    ? []
    : face === 'staff'
      ? await navigationOf(house, read, visit)
      : [workplace(house, visit)]
  const here = visit.path.split('?')[0]
  return {
    organizationName: tenant.name,
    homeUrl: visit.url('/'),
    coatOfArmsUrl: tenant.brand.coatOfArmsSha256
      ? visit.url(`/escudo?v=${tenant.brand.coatOfArmsSha256.slice(0, 8)}`)
      : undefined,
    brandUrl: visit.url(`/marca.css?v=${encodeURIComponent(tenant.brand.primary ?? '')}`),
    locale,
    languages: tenant.languages.map(language => ({
      label: LANGUAGE_NAMES[language],
      lang: language,
      url: visit.url(`/idioma/${language}?volver=${encodeURIComponent(visit.path)}`),
      current: language === locale,
    })),
    words,
    person: person ? { name: person.name, positions: person.positions.map(p => p.name) } : undefined,
    navigation: navigation.map(item => ({ ...item, current: item.url === visit.url(here ?? '/') })),
    flash: flashOf(request),
    signOutUrl: person ? visit.url(house.paths.signOut) : undefined,
    accountUrl: person ? visit.url(house.paths.account) : undefined,
    footerLinks: footerLinks(house, visit),
    demo: visit.demo,
    search: person ? { url: visit.url(house.paths.search), label: wordsFor(locale).search } : undefined,
  }
}

/** Among the pages of everybody, staff need one way: back to their work. */
const workplace = (house: House, visit: Visit): NavigationItem => ({
  label: wordsFor(visit.locale, 'staff').workplace,
  url: visit.url(house.paths.staffHome),
  icon: 'home',
})

function footerLinks(house: House, visit: Visit): Shell['footerLinks'] {
  const words = wordsFor(visit.locale)
  const links = visit.person ? [] : [{ label: words.signIn, url: visit.url(house.paths.signIn) }]
  const tryingOut = visit.demo && visit.tenant.synthetic && visit.tools.keepsMail
  return tryingOut ? [...links, { label: words.mailbox, url: visit.url(house.paths.mailbox) }] : links
}

async function navigationOf(house: House, read: Read, visit: Visit): Promise<Shell['navigation']> {
  const items: Shell['navigation'] = []
  for (const entry of house.rooms.flatMap(room => room.navigation ?? [])) {
    if (!visit.can(entry.permission)) continue
    items.push({
      label: entry.label(visit),
      url: visit.url(entry.path),
      icon: entry.icon,
      group: entry.group?.(visit),
      count: await entry.count?.(read, visit),
      waitingUrl: visit.url(entry.waitingPath ?? entry.path),
    })
  }
  return items
}

/** The screen; the staff home, with what each room has for the desk below its own. */
export async function withDesk(house: House, read: Read, visit: Visit, screen: Screen): Promise<Screen> {
  if (screen.face !== 'staff' || !screen.tellsWaiting) return screen
  const told = []
  for (const section of house.rooms.flatMap(room => room.desk ?? []))
    if (visit.can(section.permission)) told.push(await section.show(read, visit))
  return { ...screen, body: [screen.body, ...told] }
}

/** A bare shell, for problems met before the organization is known. */
export function bareShell(locale: Locale = 'es-MX'): Shell {
  return {
    organizationName: 'Carta Viva',
    homeUrl: '/',
    locale,
    languages: [],
    words: wordsFor(locale),
    navigation: [],
  }
}

export function pageOf(screen: Screen, shell: Shell): string {
  const { face, title, body, islands, failed } = screen
  if (face === 'staff') {
    const { breadcrumbs, actions, ownTitle, lead, tellsWaiting } = screen
    return renderPage(
      <StaffLayout {...{ shell, title, islands, failed, breadcrumbs, actions, ownTitle, lead, tellsWaiting }}>
        {body}
      </StaffLayout>,
    )
  }
  const back = screen.back === undefined ? undefined : { url: screen.back }
  return renderPage(
    <PublicLayout
      {...{ shell, title, islands, failed, back, wide: screen.wide, sheet: screen.sheet }}
      description={screen.found}
      index={screen.found !== undefined}
    >
      {body}
    </PublicLayout>,
  )
}

export function sendScreen(reply: FastifyReply, screen: Screen, shell: Shell, status = screen.status ?? 200) {
  if (shell.flash) reply.clearCookie(FLASH_COOKIE, { path: '/' })
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(pageOf(screen, shell))
}

function flashOf(request: FastifyRequest): Shell['flash'] {
  const brought = request.cookies[FLASH_COOKIE]
  if (!brought) return undefined
  try {
    const flash = JSON.parse(brought) as Flash
    if (typeof flash.text !== 'string') return undefined
    return {
      kind: flash.kind === 'notice' ? 'info' : flash.kind === 'warning' ? 'warning' : 'success',
      text: flash.text.slice(0, 500),
    }
  } catch {
    return undefined
  }
}
