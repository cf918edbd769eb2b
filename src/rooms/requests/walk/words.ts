import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  notYours: (position: string) => `Este paso corresponde a ${position}.`,
  unitsTurn: (units: string) => `Este paso corresponde a la dependencia que recibió el asunto: ${units}.`,
  nobodyReferred: 'Este paso corresponde a la dependencia que reciba el asunto; todavía no se canaliza a ninguna.',
  alreadyDone: (who: string, when: string, what: string) => `Este paso ya lo hizo ${who} el ${when}: «${what}».`,
  closed: 'El asunto ya está cerrado: no admite más pasos.',
  noProcedure: 'El asunto no sigue ningún procedimiento. Asígnele primero el que le corresponde.',
  chooseExit: 'Elija cómo termina este paso',
  missingText: 'Escriba el texto que acompaña a esta salida',
  tooLong: (n: number) => `El texto no puede pasar de ${n} caracteres`,
  done: (step: string) => `Quedó hecho: ${step}.`,
  doneNext: (step: string, next: string) => `Quedó hecho: ${step}. Sigue: ${next}.`,
  doneClosed: 'El asunto quedó cerrado.',
}

export const walkWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    notYours: position => `This step belongs to ${position}.`,
    unitsTurn: units => `This step belongs to the unit that received the case: ${units}.`,
    nobodyReferred: 'This step belongs to the unit that receives the case; it has not been referred to any yet.',
    alreadyDone: (who, when, what) => `${who} already did this step on ${when}: “${what}”.`,
    closed: 'The case is closed: it takes no more steps.',
    noProcedure: 'The case follows no procedure. Give it first the one that governs it.',
    chooseExit: 'Choose how this step ends',
    missingText: 'Write the text that goes with this exit',
    tooLong: n => `The text cannot be longer than ${n} characters`,
    done: step => `Done: ${step}.`,
    doneNext: (step, next) => `Done: ${step}. Next: ${next}.`,
    doneClosed: 'The case is closed.',
  },
})
