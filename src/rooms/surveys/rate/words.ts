import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: '¿Cómo te atendimos?',
  about: (folio: string) => `Folio ${folio}`,
  scores: {
    '5': 'Muy bien',
    '4': 'Bien',
    '3': 'Regular',
    '2': 'Mal',
    '1': 'Muy mal',
  } as Record<string, string>,
  comment: '¿Quieres decirnos por qué?',
  commentHint: 'No escribas nombres ni datos personales. Lo lee la oficina de calidad.',
  send: 'Enviar calificación',
  change: 'Cambiar mi calificación',
  already: (score: string, day: string) => `Ya calificaste: ${score}. Puedes cambiarla hasta el ${day}.`,
  missing: 'Elige una calificación',
  done: 'Gracias. Tu calificación cuenta desde hoy en los resultados de este servicio.',
  changed: 'Gracias. Cambiamos tu calificación.',
  tooEarly: 'Podrás calificar cuando te hayamos respondido.',
  tooLate: 'El plazo para calificar ya terminó.',
  replaced: 'La persona cambió su calificación',
}

export const rateWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': {
    title: '¿Cómo lo atendimos?',
    comment: '¿Quiere decirnos por qué?',
    commentHint: 'No escriba nombres ni datos personales. Lo lee la oficina de calidad.',
    already: (score, day) => `Ya calificó: ${score}. Puede cambiarla hasta el ${day}.`,
    missing: 'Elija una calificación',
    done: 'Gracias. Su calificación cuenta desde hoy en los resultados de este servicio.',
    changed: 'Gracias. Cambiamos su calificación.',
    tooEarly: 'Podrá calificar cuando le hayamos respondido.',
  },
  en: {
    title: 'How did we attend to you?',
    about: folio => `Folio ${folio}`,
    scores: { '5': 'Very well', '4': 'Well', '3': 'Fairly', '2': 'Badly', '1': 'Very badly' },
    comment: 'Do you want to tell us why?',
    commentHint: 'Do not write names or personal data. The quality office reads it.',
    send: 'Send rating',
    change: 'Change my rating',
    already: (score, day) => `You rated already: ${score}. You can change it until ${day}.`,
    missing: 'Choose a rating',
    done: 'Thank you. Your rating counts from today in the results of this service.',
    changed: 'Thank you. We changed your rating.',
    tooEarly: 'You will be able to rate once we have answered you.',
    tooLate: 'The time to rate has ended.',
    replaced: 'The person changed the rating',
  },
})
