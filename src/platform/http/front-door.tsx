/** The address without an organization: which one is looked for; straight in where there is only one. */
import type { FastifyInstance } from 'fastify'
import { LOCALES, type Locale } from '../words/words.ts'
import type { House } from './house.ts'
import { bareShell, sendScreen } from './render.tsx'

export function addFrontDoor(app: FastifyInstance, house: House) {
  app.get('/', async (request, reply) => {
    const door = await house.frontDoor(preferred(request.headers['accept-language']))
    if ('onlySlug' in door) return reply.redirect(`/o/${door.onlySlug}`, 302)
    return sendScreen(reply, door.screen, bareShell(door.locale))
  })
}

/** The first language the browser asks for that we have; Spanish when it asks for none of ours. */
function preferred(header = ''): Locale {
  for (const wanted of header.split(',').map(part => part.split(';')[0]?.trim() ?? '')) {
    const exact = LOCALES.find(locale => locale === wanted)
    if (exact) return exact
    if (wanted.startsWith('es')) return 'es-MX'
    if (wanted.startsWith('en')) return 'en'
  }
  return 'es-MX'
}
