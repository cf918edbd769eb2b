import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: '¿Por qué pides que se reabra?',
  what: 'El asunto vuelve a revisarse desde el principio y empieza un plazo nuevo. Conservas tu folio.',
  reason: 'Qué falta o qué quedó mal',
  hint: 'Por ejemplo: taparon el bache, pero se volvió a abrir con la lluvia.',
  submit: 'Pedir que se reabra',
  missing: 'Falta decir por qué pides que se reabra',
  closed: 'El plazo para pedir que se reabra ya terminó. Puedes presentar el asunto de nuevo y mencionar este folio.',
  done: 'Reabrimos tu asunto. Aquí verás qué sigue.',
}

export const reopenWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': {
    title: '¿Por qué pide que se reabra?',
    what: 'El asunto vuelve a revisarse desde el principio y empieza un plazo nuevo. Conserva su folio.',
    missing: 'Falta decir por qué pide que se reabra',
    closed: 'El plazo para pedir que se reabra ya terminó. Puede presentar el asunto de nuevo y mencionar este folio.',
    done: 'Reabrimos su asunto. Aquí verá qué sigue.',
  },
  en: {
    title: 'Why do you ask to reopen it?',
    what: 'The case is reviewed again from the start and a new term begins. You keep your folio.',
    reason: 'What is missing or was badly done',
    hint: 'For example: the pothole was filled but opened again with the rain.',
    submit: 'Ask to reopen it',
    missing: 'Say why you ask to reopen it',
    closed: 'The time to ask for reopening is over. You can file it again and mention this folio.',
    done: 'We reopened your case. Here you will see what happens next.',
  },
})
