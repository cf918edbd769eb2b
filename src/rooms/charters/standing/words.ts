import { catalogue } from '../../../platform/words/words.ts'

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
  endSet: 'Fecha fijada.',
  pastEnd: 'El último día no puede haber pasado',
  review: 'Revisión',
  reviewDue: (day: string) => `La próxima revisión es el ${day}.`,
  reviewOverdue: (day: string) =>
    `La revisión era el ${day}. La carta sigue vigente y la página pública avisa que está vencida.`,
  reviewHint: 'Si al revisarla no hace falta cambiar nada, dígalo aquí; si hace falta, prepare otra versión.',
  statement: 'Qué se revisó y con qué conclusión',
  reviewed: 'Revisada sin cambios',
  reviewNoted: 'Revisión registrada. La siguiente se cuenta desde hoy.',
  nothing: 'Todavía no se publica: aquí se suspenderá, se reanudará o se retirará.',
  noRight: 'Solo la oficina de calidad cambia la vigencia de una carta.',
}

export const standingWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    moved: state => `The charter is “${state}”: that cannot be done from there`,
    suspend: 'Suspend',
    suspendHint:
      'It no longer binds from today, and its public page says so with the reason. Periods that begin meanwhile are not judged.',
    suspended: 'Charter suspended.',
    resume: 'Resume',
    resumeHint: 'It binds again from today.',
    resumed: 'Charter in force again.',
    withdraw: 'Withdraw for good',
    withdrawHint: 'It no longer binds and can have no more versions. Its text and results stay readable.',
    withdrawn: 'Charter withdrawn.',
    end: 'Until when it is valid',
    endHint: 'Last day in force. Blank, it has no end. The day after it expires by itself.',
    endsOn: 'Last day',
    setEnd: 'Set the date',
    endSet: 'Date set.',
    pastEnd: 'The last day cannot have passed',
    review: 'Review',
    reviewDue: day => `The next review is on ${day}.`,
    reviewOverdue: day =>
      `The review was due on ${day}. The charter stays in force and its public page says that it is overdue.`,
    reviewHint:
      'If reviewing it shows that nothing need change, say so here; if something does, prepare another version.',
    statement: 'What was reviewed and with what conclusion',
    reviewed: 'Reviewed without changes',
    reviewNoted: 'Review recorded. The next one is counted from today.',
    nothing: 'It is not published yet: here it will be suspended, resumed or withdrawn.',
    noRight: 'Only the quality office changes the standing of a charter.',
  },
})
