import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  notYours: (position: string) => `Este paso corresponde a ${position}.`,
  unitsTurn: (units: string) => `Este paso corresponde a la dependencia que recibió el asunto: ${units}.`,
  nobodyReferred: 'Este paso corresponde a la dependencia que reciba el asunto; todavía no se canaliza a ninguna.',
  alreadyDone: (who: string, when: string, what: string) => `Este paso ya lo hizo ${who} el ${when}: «${what}».`,
  closed: 'El asunto ya está cerrado: no admite más pasos.',
  follows: 'El asunto se atiende con otra solicitud, a la que sigue: los pasos se hacen en ella.',
  noProcedure: 'El asunto no sigue ningún procedimiento. Asígnele primero el que le corresponde.',
  chooseExit: 'Elija cómo termina este paso',
  missingText: 'Escriba el texto que acompaña a esta salida',
  chooseUnit: 'Elija a qué dependencias se devuelve',
  badDay: 'Escriba el día de la visita, por ejemplo 17/11/2026',
  outcome: '¿Cómo termina este paso?',
  textInside: 'Queda en el expediente; la persona solicitante no lo ve.',
  textTold: 'Se le envía a la persona solicitante y aparece en su consulta.',
  textNeeded: 'Explicación',
  textOptional: 'Nota',
  textReport: 'Resumen del resultado',
  goToReason: 'Enseguida elegirá el motivo y verá el aviso antes de enviarlo.',
  returnTo: '¿A qué dependencia se devuelve?',
  visitedOn: 'Día de la visita',
  met: 'Con quién habló',
  next: 'Continuar',
  recordLeft: (record: string) => `Registro que deja: ${record}`,
  stepOf: (n: number, total: number) => `Paso ${n} de ${total}`,
  done: (step: string) => `Quedó hecho: ${step}.`,
  doneNext: (step: string, next: string) => `Quedó hecho: ${step}. Sigue: ${next}.`,
  doneClosed: 'El asunto quedó cerrado.',
}

export type WalkWords = typeof spanish

export const walkWords = catalogue<WalkWords>({ 'es-MX': spanish, en: english })
