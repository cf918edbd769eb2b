/** Who looks at the living style pages: a citizen, a clerk. Sample data, in Spanish because the product is. */
import type { Shell } from '../../../src/platform/views/shell.ts'
import { wordsFor } from '../../../src/platform/views/words.ts'

const words = wordsFor('es-MX')

export const citizen: Shell = {
  organizationName: 'Ayuntamiento de Huatabampo',
  homeUrl: '/home',
  locale: 'es-MX',
  languages: [
    { label: 'Español', url: '?lang=es-MX', lang: 'es', current: true },
    { label: 'English', url: '?lang=en', lang: 'en' },
  ],
  words,
  navigation: [
    { label: 'Servicios', url: '/services', icon: 'list-details' },
    { label: 'Compromisos', url: '/charters', icon: 'certificate' },
    { label: 'Consultar folio', url: '/track', icon: 'search' },
  ],
  footerLinks: [
    { label: 'Accesibilidad', url: '/accessibility' },
    { label: 'Aviso de privacidad', url: '/privacy' },
  ],
  token: { name: 'token', value: 'sample' },
}

export const clerk: Shell = {
  ...citizen,
  homeUrl: '/staff',
  words: wordsFor('es-MX', 'staff'),
  demo: true,
  person: { name: 'Benito Soto', positions: ['Secretaria', 'Capturista'] },
  accountUrl: '/account',
  signOutUrl: '/sign-out',
  search: { url: '/search', label: 'Folio, nombre o palabra' },
  navigation: [
    { label: 'Inicio', url: '/staff', icon: 'home' },
    { label: 'Solicitudes', url: '/board', icon: 'inbox', count: 23, current: true, group: 'Atención' },
    { label: 'Capturar', url: '/capture', icon: 'plus', group: 'Atención' },
    { label: 'Servicios', url: '/services', icon: 'list-details', group: 'Atención' },
    { label: 'Reportes', url: '/reports', icon: 'report-analytics', group: 'Mejora' },
    { label: 'Procedimientos', url: '/procedures', icon: 'route', group: 'Mejora' },
    { label: 'Unidades y puestos', url: '/units', icon: 'building-community', group: 'Administración' },
    { label: 'Personas y permisos', url: '/people', icon: 'users', group: 'Administración' },
    { label: 'Calendario', url: '/calendar', icon: 'calendar', group: 'Administración' },
  ],
}
