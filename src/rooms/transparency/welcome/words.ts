import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Inicio',
  doors: 'Qué puedes hacer aquí',
  file: 'Pedir o reportar',
  fileHint: 'Sin cuenta y en pocos minutos; al final tienes tu folio',
  track: 'Consultar mi folio',
  trackHint: 'En qué va, quién lo tiene y para cuándo',
  services: 'Ver los servicios',
  servicesHint: 'Qué ofrecemos y en cuánto tiempo respondemos',
  promises: 'Ver compromisos',
  promisesHint: 'Qué te prometemos, cómo vamos y qué hacer si no cumplimos',
  promisesTitle: 'Cómo cumplimos lo que prometemos',
  promisesAll: 'Ver todos los compromisos',
  figures: (month: string) => `Cómo nos fue en ${month}`,
  noRequests: 'El mes pasado no se recibieron solicitudes por este medio.',
  received: 'Solicitudes recibidas',
  receivedBase: 'por todos los medios',
  onTime: 'Respondidas a tiempo',
  onTimeBase: (onTime: string, due: string) => `${onTime} de ${due} cuyo plazo terminó en el mes`,
  noData: 'Sin dato',
  noneDue: 'ningún plazo terminó en el mes',
  median: 'Días hábiles para responder',
  medianBase: (n: string) => `la mitad de ${n} respuestas tardó eso o menos`,
  noneAnswered: 'nada se respondió en el mes',
  overdue: 'Fuera de plazo hoy',
  overdueBase: 'abiertas y sin respuesta después de su fecha',
  how: 'Cómo se calcula cada número',
  definitions: [
    'Recibidas: las que llegaron en el mes, por el portal, en ventanilla, por teléfono o por cualquier otro medio.',
    'A tiempo: de las que tenían fecha de respuesta dentro del mes, las que se respondieron, o se cerraron con su explicación, a más tardar ese día. Las que siguen sin respuesta cuentan como fuera de tiempo. Las que no tienen fecha no se cuentan.',
    'Días hábiles para responder: desde el siguiente a la recepción hasta la respuesta, de lo respondido en el mes. Se muestra la mediana: la mitad tardó eso o menos.',
    'Fuera de plazo hoy: las que están abiertas en este momento, sin respuesta, con su fecha ya pasada.',
  ],
  needs: '¿Qué necesitas?',
  serviceCount: (n: number) => (n === 1 ? '1 servicio' : `${n} servicios`),
  contact: 'Dónde encontrarnos',
  address: 'Domicilio',
  telephone: 'Teléfono',
  email: 'Correo electrónico',
  hours: 'Horario',
}

export type WelcomeWords = typeof spanish

export const welcomeWords = catalogue<WelcomeWords>({
  'es-MX': spanish,
  'es-CO': {
    doors: 'Qué puede hacer aquí',
    fileHint: 'Sin cuenta y en pocos minutos; al final tiene su folio',
    promisesHint: 'Qué le prometemos, cómo vamos y qué hacer si no cumplimos',
    needs: '¿Qué necesita?',
    address: 'Dirección',
  },
  en: english,
})
