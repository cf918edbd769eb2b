import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  hello: (name: string) => `Hola, ${name}`,
  waiting: 'Le toca a usted',
  waitingBase: 'pasos que esperan a sus puestos',
  soon: 'Por vencer',
  overdue: 'Vencidas',
  seenBase: 'de las que puede ver',
  many: (n: number) => `más de ${n}`,
  now: 'Solicitudes que le esperan',
  seeAll: 'Ver todo lo que le toca',
  nothing: 'Ninguna solicitud espera por usted',
  nothingHint:
    'Cuando un paso corresponda a su puesto, aparecerá aquí, primero lo que vence antes. Lo de otras áreas (visitas, mejora, firmas) está arriba.',
}

export const beginWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    hello: name => `Hello, ${name}`,
    waiting: 'Your turn',
    waitingBase: 'steps that wait for your positions',
    soon: 'About to expire',
    overdue: 'Overdue',
    seenBase: 'of those you may see',
    many: n => `more than ${n}`,
    now: 'Requests that wait for you',
    seeAll: 'See everything that is your turn',
    nothing: 'No request waits for you',
    nothingHint:
      'When a step belongs to your position it will appear here, the soonest due first. What waits elsewhere (visits, improvement, signatures) is above.',
  },
})
