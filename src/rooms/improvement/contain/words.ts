import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Corrección inmediata',
  again: 'Agregar otra corrección',
  lead: 'Qué se hizo de inmediato para que deje de afectar. Las causas se buscan después.',
  text: 'Qué se hizo',
  missing: 'Escriba qué se hizo de inmediato',
  submit: 'Registrar corrección',
  done: 'Se registró la corrección inmediata',
}

export const containWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Immediate correction',
    again: 'Add another correction',
    lead: 'What was done at once so that it stops hurting. Causes are looked for afterwards.',
    text: 'What was done',
    missing: 'Write what was done at once',
    submit: 'Record correction',
    done: 'The immediate correction was recorded',
  },
})
