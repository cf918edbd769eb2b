/** Names of the five base indicators. */
import { catalogue } from '../../../platform/words/words.ts'
import type { Base } from '../../indicators/index.ts'

type Names = Record<Base, { name: (title: string) => string; meaning: string; short: string }>

const spanish: Names = {
  satisfaction: {
    short: 'Satisfacción de las personas usuarias',
    name: title => `Satisfacción: ${title}`,
    meaning: 'Promedio de lo que contestan, de 1 a 5, las personas atendidas.',
  },
  waiting_time: {
    short: 'Tiempo de espera',
    name: title => `Tiempo de espera: ${title}`,
    meaning: 'Minutos, en promedio, desde que se toma turno hasta que se llama.',
  },
  attention_time: {
    short: 'Tiempo de atención',
    name: title => `Tiempo de atención: ${title}`,
    meaning: 'Minutos, en promedio, que dura la atención.',
  },
  response_request: {
    short: 'Tiempo de respuesta a una solicitud',
    name: title => `Respuesta a solicitudes: ${title}`,
    meaning: 'Días hábiles, en promedio, desde que se recibe una solicitud hasta que se contesta.',
  },
  response_complaint: {
    short: 'Tiempo de respuesta a sugerencias, quejas y reclamaciones',
    name: title => `Respuesta a sugerencias y quejas: ${title}`,
    meaning:
      'Días hábiles, en promedio, desde que se deposita una sugerencia, queja o reclamación hasta que se contesta.',
  },
}

export const baseWords = catalogue<Names>({
  'es-MX': spanish,
  en: {
    satisfaction: {
      short: 'Satisfaction of the users',
      name: title => `Satisfaction: ${title}`,
      meaning: 'Mean of what the people attended answer, from 1 to 5.',
    },
    waiting_time: {
      short: 'Waiting time',
      name: title => `Waiting time: ${title}`,
      meaning: 'Mean minutes from taking a turn to being called.',
    },
    attention_time: {
      short: 'Attention time',
      name: title => `Attention time: ${title}`,
      meaning: 'Mean minutes that the attention lasts.',
    },
    response_request: {
      short: 'Response time to a request',
      name: title => `Response to requests: ${title}`,
      meaning: 'Mean business days from receiving a request to answering it.',
    },
    response_complaint: {
      short: 'Response time to suggestions, complaints and claims',
      name: title => `Response to suggestions and complaints: ${title}`,
      meaning: 'Mean business days from the deposit of a suggestion, complaint or claim to its answer.',
    },
  },
})
