import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  hello: (name: string) => `Hola, ${name}`,
  waiting: 'Le toca a usted',
  waitingBase: 'solicitudes que esperan a sus puestos',
  soon: 'Solicitudes por vencer',
  overdue: 'Solicitudes vencidas',
  seenBase: 'de las que puede ver',
  many: (n: number) => `más de ${n}`,
  now: 'Solicitudes que le esperan',
  seeAll: 'Ver todo lo que le toca',
  nothing: 'Ninguna solicitud espera por usted',
  nothingHint: 'Cuando un paso corresponda a su puesto, aparecerá aquí, primero lo que vence antes.',
}

export const beginWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    hello: name => `Hello, ${name}`,
    waiting: 'Your turn',
    waitingBase: 'requests that wait for your positions',
    soon: 'Requests about to expire',
    overdue: 'Requests overdue',
    seenBase: 'of those you may see',
    many: n => `more than ${n}`,
    now: 'Requests that wait for you',
    seeAll: 'See everything that is your turn',
    nothing: 'No request waits for you',
    nothingHint: 'When a step belongs to your position it will appear here, the soonest due first.',
  },
})
