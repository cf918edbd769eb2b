import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  moved: (state: string) => `La carta está «${state}»: eso no se puede hacer desde ahí`,
  suspend: 'Suspender',
  suspendHint:
    'Deja de obligar desde hoy, y la página pública lo dice con su motivo. Los periodos que empiecen mientras dure no se juzgan.',
  suspended: 'Carta suspendida.',
  resume: 'Reanudar',
  resumeHint: 'Vuelve a obligar desde hoy.',
  resumed: 'Carta vigente otra vez.',
  withdraw: 'Retirar para siempre',
  withdrawHint: 'Ya no obliga y no puede tener más versiones. Su texto y sus resultados siguen consultables.',
  withdrawn: 'Carta retirada.',
  end: 'Hasta cuándo vale',
  endHint: 'Último día de vigencia. En blanco, no tiene fecha de término. Al día siguiente caduca sola.',
  endsOn: 'Último día',
  setEnd: 'Fijar la fecha',
  endSet: 'Quedó guardado hasta cuándo vale.',
  pastEnd: 'El último día no puede haber pasado',
  review: 'Revisión',
  reviewDue: (day: string) => `La próxima revisión es el ${day}.`,
  reviewOverdue: (day: string) =>
    `La revisión era el ${day}. La carta sigue vigente y la página pública avisa que está vencida.`,
  reviewHint: 'Si al revisarla no hace falta cambiar nada, dígalo aquí; si hace falta, prepare otra versión.',
  statement: 'Qué se revisó y con qué conclusión',
  reviewed: 'Revisada sin cambios',
  reviewNoted: 'Revisión registrada. La siguiente se cuenta desde hoy.',
  handedOver: 'La carta pasó a la otra dependencia.',
  nothing: 'Todavía no se publica: aquí se suspenderá, se reanudará o se retirará.',
  noRight: 'Solo la oficina de calidad cambia la vigencia de una carta.',
}

export type StandingWords = typeof spanish

export const standingWords = catalogue<StandingWords>({ 'es-MX': spanish, en: english })
