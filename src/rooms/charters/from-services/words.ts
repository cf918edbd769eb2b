import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  indicator: (service: string) => `Respuesta en la fecha prometida: ${service}`,
  meaning: 'De cada 100 solicitudes prometidas para el periodo, cuántas se resolvieron a más tardar en su fecha.',
  attribute: 'Que se resuelva en la fecha prometida',
  source: 'Fechas que la organización prometió a cada solicitud',
  summary: (service: string) => `${service}: resuelto en la fecha que te prometimos.`,
  statement: (target: number) => `Al menos ${target} % de las solicitudes se resuelven en la fecha prometida.`,
  population: 'Solicitudes prometidas para el periodo; las que siguen abiertas cuentan como incumplidas.',
  remedy: 'Explicamos el retraso y damos una fecha nueva.',
  complaintChannel: 'La página de esta carta.',
  changeNote: 'Escrita a partir de lo que ya se prometía en cada solicitud; falta completar sus demás apartados.',
}

export const fromServicesWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    indicator: service => `Answered by the promised date: ${service}`,
    meaning: 'Of every 100 requests promised for the period, how many were resolved by their date at the latest.',
    attribute: 'That it is resolved by the promised date',
    source: 'Dates that the organization promised for each request',
    summary: service => `${service}: resolved by the date we promised.`,
    statement: target => `At least ${target} % of requests are resolved by the promised date.`,
    population: 'Requests promised for the period; those still open count as missed.',
    remedy: 'We explain the delay and give a new date.',
    complaintChannel: 'The page of this charter.',
    changeNote: 'Written from what each request was already promised; its other parts are still to be completed.',
  },
})
