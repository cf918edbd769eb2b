import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Mejora: lo que está vencido',
  caption: 'No conformidades con el paso o el plan vencido, la más atrasada primero',
  folio: 'Folio',
  what: 'Qué no se cumplió',
  step: 'Paso',
  wholePlan: 'Venció todo su plan',
  who: 'Le toca a',
  unitLiaisons: (unit: string) => `Enlaces de ${unit}`,
  qualityOffice: 'Oficina de calidad',
  late: 'Atraso',
  days: (n: number) => (n === 1 ? '1 día' : `${n} días`),
  since: (day: string) => `desde el ${day}`,
  seeAll: (n: number) => (n === 1 ? 'Ver en la lista de mejora' : `Ver las ${n} en la lista de mejora`),
}

export const overseeWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Improvement: what is overdue',
    caption: 'Nonconformities whose step or plan is overdue, the latest first',
    folio: 'Folio',
    what: 'What fell short',
    step: 'Step',
    wholePlan: 'Its whole plan is overdue',
    who: 'Waits for',
    unitLiaisons: unit => `Liaisons of ${unit}`,
    qualityOffice: 'Quality office',
    late: 'Late by',
    days: n => (n === 1 ? '1 day' : `${n} days`),
    since: day => `since ${day}`,
    seeAll: n => (n === 1 ? 'See it in the list of improvement' : `See all ${n} in the list of improvement`),
  },
})
