import { catalogue } from '../../../platform/words/words.ts'

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

export const intakeWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    lead: 'What is unticked is no longer offered when asking and recording; what was received does not change.',
    kinds: 'What is received?',
    kind: {
      request: { name: 'Service requests', hint: 'A service or support is asked for.' },
      petition: { name: 'Petitions', hint: 'Information or a decision is asked for.' },
      complaint: { name: 'Complaints', hint: 'Something or somebody attended badly.' },
      claim: { name: 'Claims', hint: 'A service was not given as it should.' },
      suggestion: { name: 'Suggestions', hint: 'An idea to improve.' },
      report: { name: 'Reports of wrongdoing', hint: 'Somebody does something improper.' },
      praise: { name: 'Praise', hint: 'Something was done well.' },
    },
    channels: 'How does it arrive?',
    channel: {
      web: 'Web portal',
      counter: 'Counter',
      letter: 'Official letter',
      telephone: 'Telephone',
      radio: 'Radio',
      email: 'E-mail',
      outreach: 'Neighbourhood days',
      suggestion_box: 'Suggestion box',
      social: 'Social media',
      app: 'Mobile app',
      api: 'Other systems',
    },
    missingKind: 'Tick at least one',
    missingChannel: 'Tick at least one',
  },
})
