import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Proponer un compromiso nuevo o cambiado',
  lead: 'Si lo que debe cambiar es la promesa, propóngalo aquí: quien lleva la carta decide si entra en su siguiente versión.',
  target: 'Carta compromiso y compromiso',
  newOne: 'un compromiso nuevo',
  choose: 'Elija',
  missingTarget: 'Elija la carta y el compromiso',
  statement: 'Cómo diría el compromiso',
  missingStatement: 'Escriba cómo diría el compromiso',
  reason: 'Por qué',
  missingReason: 'Escriba por qué',
  submit: 'Enviar propuesta',
  done: 'Se envió la propuesta a quien lleva la carta',
  again: 'Ya hay una propuesta igual sin decidir',
  states: { proposed: 'Por decidir', accepted: 'Aceptada', rejected: 'Rechazada' },
  proposals: 'Propuestas de compromiso',
  changes: (code: string) => `Cambia ${code}`,
  isNew: 'Compromiso nuevo',
}

export const proposeWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Propose a new or changed commitment',
    lead: 'If it is the promise that must change, propose it here: whoever keeps the charter decides whether it enters its next version.',
    target: 'Charter and commitment',
    newOne: 'a new commitment',
    choose: 'Choose',
    missingTarget: 'Choose the charter and the commitment',
    statement: 'How the commitment would read',
    missingStatement: 'Write how the commitment would read',
    reason: 'Why',
    missingReason: 'Write why',
    submit: 'Send proposal',
    done: 'The proposal was sent to whoever keeps the charter',
    again: 'There is a proposal like this one still to decide',
    states: { proposed: 'To be decided', accepted: 'Accepted', rejected: 'Rejected' },
    proposals: 'Proposed commitments',
    changes: code => `Changes ${code}`,
    isNew: 'New commitment',
  },
})
