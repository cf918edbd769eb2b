import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Nuestros compromisos',
  lead: 'Cada carta dice qué prometemos en un servicio, cómo vamos y qué hacer si no te cumplimos.',
  search: 'Busca por servicio o por lo que te prometemos',
  unit: 'Dependencia',
  anyUnit: 'Todas',
  need: 'Lo que necesitas',
  anyNeed: 'Todo',
  find: 'Buscar',
  all: 'Ver todas las cartas',
  count: (n: number) => (n === 1 ? '1 carta' : `${n} cartas`),
  none: 'Ninguna carta responde a eso',
  noneHelp: 'Prueba con otra palabra o quita los filtros. Si un servicio no tiene carta, igual puedes pedirlo.',
  empty: 'Todavía no hay cartas publicadas',
  emptyHelp: 'Cuando se publique una, aquí verás qué se promete y cómo se cumple.',
  kept: (kept: number, total: number) =>
    total === 1
      ? kept === 1
        ? 'Cumplimos el compromiso'
        : 'No cumplimos el compromiso'
      : `Cumplimos ${kept} de ${total}`,
  noData: 'Sin dato',
  first: 'Aún sin periodo evaluado',
  withoutData: (n: number) => `${n} sin dato`,
  certified: 'Certificada',
  suspended: 'Suspendida',
  reviewOverdue: 'Revisión vencida',
  more: 'Informes, cobertura y datos abiertos',
  reports: 'Informes trimestrales firmados',
  coverage: 'Cuántos servicios tienen carta, por dependencia',
  openData: 'Descargar todos los compromisos y resultados',
  goodPractice: 'Ficha de buena práctica municipal',
  found: (organization: string) =>
    `Cartas compromiso de ${organization}: qué se promete en cada servicio, cómo se cumple y cómo reclamar.`,
  figures: {
    inForce: 'Cartas en vigor',
    inForceBase: (n: string) => `con ${n} compromisos evaluados`,
    kept: 'Compromisos cumplidos',
    keptBase: (kept: string, total: string) => `${kept} de ${total}`,
    noData: 'Sin dato',
    noDataBase: 'no cuentan como cumplidos',
    certified: 'Cartas certificadas',
    certifiedBase: (total: string) => `de ${total}`,
    last: 'último periodo evaluado de cada uno',
  },
}

export type FindWords = typeof spanish

export const findWords = catalogue<FindWords>({
  'es-MX': spanish,
  'es-CO': {
    lead: 'Cada carta dice qué prometemos en un servicio, cómo vamos y qué hacer si no le cumplimos.',
    search: 'Busque por servicio o por lo que le prometemos',
    need: 'Lo que necesita',
    noneHelp: 'Pruebe con otra palabra o quite los filtros. Si un servicio no tiene carta, igual puede pedirlo.',
    emptyHelp: 'Cuando se publique una, aquí verá qué se promete y cómo se cumple.',
  },
  en: english,
})
