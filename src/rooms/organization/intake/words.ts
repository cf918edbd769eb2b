import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

export const KINDS = ['request', 'petition', 'complaint', 'claim', 'suggestion', 'report', 'praise'] as const
export const CHANNELS = [
  'web',
  'counter',
  'letter',
  'telephone',
  'radio',
  'email',
  'outreach',
  'suggestion_box',
  'social',
  'app',
  'api',
] as const

const spanish = {
  lead: 'Lo que se desmarca deja de ofrecerse al pedir y al registrar; lo ya recibido no cambia.',
  kinds: '¿Qué se recibe?',
  kind: {
    request: { name: 'Solicitudes', hint: 'Se pide un servicio o un apoyo.' },
    petition: { name: 'Peticiones', hint: 'Se pide información o una decisión.' },
    complaint: { name: 'Quejas', hint: 'Algo o alguien atendió mal.' },
    claim: { name: 'Reclamos', hint: 'Un servicio no se dio como debía.' },
    suggestion: { name: 'Sugerencias', hint: 'Una idea para mejorar.' },
    report: { name: 'Denuncias', hint: 'Alguien hace algo indebido.' },
    praise: { name: 'Felicitaciones', hint: 'Algo se hizo bien.' },
  },
  channels: '¿Por dónde llega?',
  channel: {
    web: 'Portal web',
    counter: 'Ventanilla',
    letter: 'Oficio',
    telephone: 'Teléfono',
    radio: 'Radio',
    email: 'Correo electrónico',
    outreach: 'Jornadas en colonias',
    suggestion_box: 'Buzón de sugerencias',
    social: 'Redes sociales',
    app: 'Aplicación móvil',
    api: 'Otros sistemas',
  },
  missingKind: 'Marque al menos una',
  missingChannel: 'Marque al menos uno',
}

export type IntakeWords = typeof spanish

export const intakeWords = catalogue<IntakeWords>({ 'es-MX': spanish, en: english })
