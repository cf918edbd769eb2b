/** The towns where tests make a charter: who makes it, and what they write on the way. */
import { PART_TEXTS } from './charters.ts'
import type { Fields } from './client.ts'

export interface Workshop {
  slug: string
  /** Codes of the department and of the service. */
  unit: string
  service: string
  quality: string
  liaison: string
  /** The position of the unit that joins the team. */
  member: string
  /** Who signs, in order: duty, position and account. */
  signers: readonly (readonly [duty: string, position: string, account: string])[]
  writing: Writing
}

/** What is typed, by the names of the fields. */
export interface Writing {
  title: string
  tags: string
  training: Fields
  study: Fields
  expectations: readonly Fields[]
  summary: string
  /** The parts of the norm that are prose. */
  parts: Record<string, Fields>
}

const STUDY = {
  method: 'survey',
  source: 'Encuesta en ventanilla',
  carriedOutOn: '2026-10-12',
  respondents: '96',
  population: '1200',
}
const TRAINING = { heldOn: '2026-10-05', topic: 'Elaboración de cartas', hours: '4', attendees: '6' }

export const SIGNERS = [
  ['Elaboró', 'enlace-alumbrado', 'enlace.alumbrado'],
  ['Revisó', 'calidad', 'calidad'],
  ['Autorizó', 'coordinacion-interdireccional', 'interdireccional'],
] as const

export const HUATABAMPO: Workshop = {
  slug: 'huatabampo',
  unit: 'alumbrado',
  service: 'lampara-apagada',
  quality: 'calidad',
  liaison: 'enlace.alumbrado',
  member: 'enlace-alumbrado',
  signers: SIGNERS,
  writing: {
    title: 'Reparación de lámparas',
    tags: 'Vía pública, Seguridad',
    training: TRAINING,
    study: STUDY,
    expectations: [
      { attribute: 'Rapidez', importance: '4.8', satisfaction: '3.1' },
      { attribute: 'Información', importance: '4,2' },
    ],
    summary: 'Reparamos la lámpara de tu calle en el plazo que te decimos.',
    parts: PART_TEXTS,
  },
}

export const METEPEC: Workshop = {
  slug: 'metepec',
  unit: 'servicios-publicos',
  service: 'retiro-pintas',
  quality: 'calidad',
  liaison: 'enlace.servicios-publicos',
  member: 'enlace-servicios-publicos',
  signers: [
    ['Elaboró', 'enlace-servicios-publicos', 'enlace.servicios-publicos'],
    ['Revisó', 'direccion-gpr', 'direccion'],
    ['Autorizó', 'presidencia-municipal', 'presidencia'],
  ],
  writing: {
    title: 'Retiro de pintas',
    tags: 'Vía pública, Imagen urbana',
    training: TRAINING,
    study: { ...STUDY, source: 'Encuesta a quienes reportaron una pinta, septiembre de 2026' },
    expectations: [
      { attribute: 'Rapidez', importance: '4.7', satisfaction: '3.2' },
      { attribute: 'Que no quede mancha', importance: '4.4', satisfaction: '3.9' },
    ],
    summary: 'Quitamos la pinta de tu barda o de tu plaza en el plazo que te decimos.',
    parts: {
      general: {
        aims: 'Que las bardas y las plazas estén limpias.',
        services: 'Retiro de pintas en espacios públicos y en fachadas cuyo dueño lo pida.',
        rights: 'Recibir respuesta por escrito y saber cuándo irá la cuadrilla.',
        rules: 'Bando Municipal de Metepec.',
        participation: 'Reunión con los consejos de participación ciudadana cada semestre.',
      },
      remedies: {
        remedies: 'La pinta se quita al día hábil siguiente y se explica por escrito por qué tardó.',
        claims: 'En la página de esta carta, o en la oficina de Servicios Públicos.',
        suggestions: 'En la ventanilla de atención o por internet.',
      },
      complementary: {
        address: 'Villada 37, Barrio del Espíritu Santo.',
        hours: 'Lunes a viernes de 9 a 18 horas.',
        contact: '722 000 0000',
        responsible: 'Dirección de Servicios Públicos.',
        results: 'En esta página, cada trimestre.',
      },
    },
  },
}
