import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  team: 'Equipo de trabajo',
  teamHint:
    'Los puestos, no las personas: quien llegue al puesto hereda la tarea. Quienes están aquí pueden redactar la carta.',
  noTeam: 'Todavía no hay nadie en el equipo.',
  position: 'Puesto',
  duty: 'Qué hace en el equipo',
  dutyHint: 'Por ejemplo: coordina, mide, redacta.',
  join: 'Sumar al equipo',
  joined: 'Se sumó al equipo.',
  leave: 'Quitar',
  left: 'Ya no está en el equipo.',
  choose: 'Elija un puesto',
  missingPosition: 'Elija un puesto de la lista',
  alreadyIn: 'Ese puesto ya está en el equipo',
  training: 'Capacitación de la dependencia',
  trainingHint: 'Antes de prometer: qué es una carta, cómo se mide, qué se hace cuando no se cumple.',
  noTraining: 'Todavía no hay ninguna capacitación registrada.',
  heldOn: 'Fecha',
  topic: 'Tema',
  hours: 'Horas',
  attendees: 'Asistentes',
  record: 'Registrar la capacitación',
  recorded: 'Capacitación registrada.',
  missingTopic: 'Escriba el tema',
  badHours: 'Escriba las horas, como 4 o 1.5',
  badAttendees: 'Escriba cuántas personas asistieron',
  list: 'Lista de asistencia',
}

export type PrepareWords = typeof spanish

export const prepareWords = catalogue<PrepareWords>({ 'es-MX': spanish, en: english })
