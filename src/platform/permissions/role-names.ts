/** What each role is called by people. */
import { catalogue } from '../words/words.ts'
import type { Role } from './permissions.ts'

export const roleNames = catalogue<Record<Role, string>>({
  'es-MX': {
    administrator: 'Administración del sistema',
    coordinator: 'Coordinación',
    clerk: 'Captura y atención',
    liaison: 'Enlace de dependencia',
    quality: 'Calidad',
    control: 'Control interno',
    auditor: 'Auditoría',
  },
  en: {
    administrator: 'System administration',
    coordinator: 'Coordination',
    clerk: 'Intake and attention',
    liaison: 'Department liaison',
    quality: 'Quality',
    control: 'Internal control',
    auditor: 'Audit',
  },
})
