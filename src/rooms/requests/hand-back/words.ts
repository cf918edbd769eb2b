import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'No corresponde a esta dependencia',
  reason: 'Por qué no corresponde',
  reasonHint: 'Si sabe a quién corresponde, dígalo. Lo lee quien canalizó; la persona solicitante no.',
  submit: 'Devolver a quien canalizó',
  missingReason: 'Escriba por qué no corresponde a su dependencia',
  done: 'El asunto quedó devuelto a quien lo canalizó.',
}

export const handBackWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'It does not belong to this unit',
    reason: 'Why it does not',
    reasonHint: 'If you know whose it is, say so. Whoever referred it reads this; the person who asked does not.',
    submit: 'Hand back to whoever referred it',
    missingReason: 'Write why it does not belong to your unit',
    done: 'The case was handed back to whoever referred it.',
  },
})
