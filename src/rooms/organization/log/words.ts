import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Quién cambió qué y cuándo. Aquí nada se borra ni se corrige.',
  when: 'Cuándo',
  who: 'Quién',
  what: 'Qué pasó',
  about: 'En',
  detail: 'Detalle',
  system: 'El sistema',
  subject: 'De qué trata',
  show: 'Ver',
  all: 'Todo menos las entradas',
  none: 'Todavía no hay cambios de ese tipo.',
  older: 'Más antiguos',
  nothing: '—',
  yes: 'sí',
  no: 'no',
  subjects: {
    organization: 'Organización',
    unit: 'Dependencias',
    position: 'Puestos',
    office: 'Oficinas',
    neighbourhood: 'Colonias y localidades',
    calendar: 'Calendario y horario',
    account: 'Cuentas y permisos',
    access: 'Entradas al sistema',
    service: 'Servicios',
    reason: 'Motivos de no procedencia',
    procedure: 'Procedimientos',
  },
}

export type LogWords = typeof spanish

export const logWords = catalogue<LogWords>({ 'es-MX': spanish, en: english })
