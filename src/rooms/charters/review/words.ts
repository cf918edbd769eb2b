import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  moved: (state: string) => `Mientras tanto cambió: la versión está «${state}». Vuelva a mirarla`,
  closed: (state: string) => `La carta está «${state}»: no se publican más versiones`,
  clock: (day: string) =>
    `El reloj del servidor dice ${day}, anterior al inicio de la versión vigente. Corríjalo antes de publicar`,
  notYoursToReturn: 'Solo la oficina de calidad o quien firma pueden devolverla',
  submit: 'Enviar a revisión',
  submitted: 'Enviada a revisión. La oficina de calidad la recibe.',
  return: 'Devolver a borrador',
  returnHint:
    'El equipo podrá corregirla. Las firmas que ya tenía dejan de valer; en la bitácora queda quién había firmado.',
  returned: 'Devuelta a borrador con su motivo.',
  discard: 'Descartar el borrador',
  discardHint: 'Deja de prepararse. La carta vigente, si la hay, sigue igual.',
  discarded: 'Borrador descartado.',
  publish: 'Publicar',
  publishHint:
    'Entra en vigor hoy. La versión vigente pasa a sustituida y sigue consultable. Lo publicado ya no cambia.',
  published: 'Carta publicada: está en vigor desde hoy.',
  openSignatures: 'Abrir las firmas',
  openHint: 'En el orden en que firman. Deje en blanco los renglones que no use.',
  opened: 'Firmas abiertas. Se avisa a quien le toca en su lista de pendientes.',
  now: 'Qué se puede hacer ahora',
  waitsReview: 'La oficina de calidad la revisa: abre las firmas o la devuelve con sus motivos.',
  differences: 'Ver qué cambia respecto a la versión anterior',
}

export const reviewWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    moved: state => `It changed meanwhile: the version is “${state}”. Look at it again`,
    closed: state => `The charter is “${state}”: no more versions are published`,
    clock: day =>
      `The clock of the server says ${day}, before the version in force began. Set it right before publishing`,
    notYoursToReturn: 'Only the quality office or whoever signs may return it',
    submit: 'Send to review',
    submitted: 'Sent to review. The quality office receives it.',
    return: 'Return to draft',
    returnHint: 'The team may correct it. Signatures already given are void; the log keeps who had signed.',
    returned: 'Returned to draft with its reason.',
    discard: 'Discard the draft',
    discardHint: 'It is no longer prepared. The charter in force, if any, stays as it is.',
    discarded: 'Draft discarded.',
    publish: 'Publish',
    publishHint:
      'It comes into force today. The version in force becomes replaced and stays readable. What is published no longer changes.',
    published: 'Charter published: it is in force from today.',
    openSignatures: 'Open the signatures',
    openHint: 'In the order in which they sign. Leave blank the lines you do not use.',
    opened: 'Signatures opened. Whoever is next sees it in their list.',
    now: 'What can be done now',
    waitsReview: 'The quality office reviews it: opens the signatures or returns it with its reasons.',
    differences: 'See what changes from the former version',
  },
})
