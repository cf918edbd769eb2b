import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  group: 'Administración',
  title: 'Motivos de no procedencia',
  lead: 'Cuando algo no procede siempre se explica. Estos son los motivos entre los que se elige, y lo que se le dice a la persona.',
  add: 'Agregar un motivo',
  none: 'Todavía no hay motivos: sin ellos nadie puede decidir que algo no procede.',
  name: 'Motivo',
  nameHint: 'Como lo verá quien decide: «No corresponde al municipio».',
  code: 'Clave',
  codeHint: 'Corta y sin espacios. No se repite.',
  citizenText: 'Lo que se le dice a la persona',
  citizenTextHint: 'Se propone al decidir y quien decide puede ajustarlo. Claro y sin tecnicismos.',
  nextStep: 'Qué puede hacer ahora',
  nextStepHint: 'A dónde acudir o cómo volver a intentarlo.',
  legalBasis: 'Fundamento legal',
  active: 'En uso',
  activeHint: 'Si lo desmarca deja de ofrecerse; las decisiones tomadas lo conservan.',
  inactive: 'Fuera de uso',
  state: 'Estado',
  save: 'Guardar',
  added: 'Motivo agregado.',
  saved: 'Motivo guardado.',
  missingName: 'Escriba el motivo',
  missingCode: 'Escriba una clave',
  badCode: 'La clave lleva solo minúsculas sin acento, números y guiones',
  takenCode: 'Otro motivo tiene esa clave',
  missingText: 'Escriba lo que se le dice a la persona',
}

export type ReasonWords = typeof spanish

export const reasonWords = catalogue<ReasonWords>({ 'es-MX': spanish, en: english })
