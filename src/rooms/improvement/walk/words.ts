import { catalogue } from '../../../platform/words/words.ts'
import type { Hindrance } from '../guards.ts'

interface WalkWords {
  notYours: string
  hindrance: Record<Hindrance, string>
  /** The same as what is still missing, for a list. */
  missing: Record<Hindrance, string>
}

export const walkWords = catalogue<WalkWords>({
  'es-MX': {
    notYours: 'Este paso corresponde a quien responde por la no conformidad',
    hindrance: {
      'wrong-state': 'Alguien ya registró este paso. Revise cómo quedó antes de seguir',
      cause: 'Falta la causa: sin ella no se aprueba el plan',
      systemic: 'Es reincidencia: falta decir por qué no bastó lo que se hizo la vez anterior',
      action: 'Falta al menos una acción por hacer',
      responsible: 'Cada acción necesita un puesto responsable',
      'no-open-action': 'Quedan acciones sin hacer: regístrelas como hechas o cancélelas con su motivo',
      'action-done': 'Ninguna acción de este plan se ha hecho',
      'verification-planned': 'Falta el día en que se verificará si funcionó',
      'cycle-over': 'Todavía no se puede decir que funcionó: la verificación está planeada para más adelante',
      'other-person': 'Quien hizo una acción no puede verificar si funcionó: debe hacerlo otra persona',
      'no-pending-remedy':
        'Hay personas afectadas a las que falta darles su medida, o quitarlas de la lista con su motivo',
      disposition: 'Falta decir qué se hizo con la salida no conforme y quién lo autorizó',
    },
    missing: {
      'wrong-state': '',
      cause: 'la causa',
      systemic: 'qué falló la vez anterior',
      action: 'al menos una acción por hacer',
      responsible: 'un puesto responsable en cada acción',
      'no-open-action': 'terminar o cancelar las acciones',
      'action-done': 'hacer al menos una acción',
      'verification-planned': 'el día de la verificación',
      'cycle-over': 'que llegue el día de la verificación',
      'other-person': 'que verifique otra persona',
      'no-pending-remedy': 'dar su medida a las personas afectadas',
      disposition: 'qué se hizo con la salida no conforme',
    },
  },
  en: {
    notYours: 'This step belongs to whoever answers for the nonconformity',
    hindrance: {
      'wrong-state': 'Somebody already recorded this step. See how it stands before going on',
      cause: 'The cause is missing: without it no plan is approved',
      systemic: 'It is a recurrence: say why what was done the time before was not enough',
      action: 'At least one action to do is missing',
      responsible: 'Every action needs a responsible position',
      'no-open-action': 'Some actions are not done: record them as done or cancel them with a reason',
      'action-done': 'No action of this plan has been done',
      'verification-planned': 'The day on which it will be verified is missing',
      'cycle-over': 'It cannot be said yet that it worked: the verification is planned for later',
      'other-person': 'Whoever did an action may not verify whether it worked: somebody else must',
      'no-pending-remedy':
        'Some people affected are still to be given their remedy, or to be taken off the list with a reason',
      disposition: 'It is still to be said what became of the nonconforming output and who authorized it',
    },
    missing: {
      'wrong-state': '',
      cause: 'the cause',
      systemic: 'what failed the time before',
      action: 'at least one action to do',
      responsible: 'a responsible position for every action',
      'no-open-action': 'finishing or cancelling the actions',
      'action-done': 'doing at least one action',
      'verification-planned': 'the day of the verification',
      'cycle-over': 'the day of the verification to come',
      'other-person': 'somebody else to verify',
      'no-pending-remedy': 'giving their remedy to the people affected',
      disposition: 'what became of the nonconforming output',
    },
  },
})
