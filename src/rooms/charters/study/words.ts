import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Ningún compromiso se aprueba sin la expectativa que atiende. Puede haber varios estudios: los de antes no se borran.',
  add: 'Registrar un estudio',
  method: 'Cómo se averiguó',
  source: 'Fuente',
  sourceHint: 'Quién lo hizo y dónde está: «Encuesta en ventanilla, marzo de 2026».',
  carriedOutOn: 'Fecha',
  respondents: 'Personas que respondieron',
  population: 'De cuántas',
  populationHint: 'Cuántas personas usan el servicio, si se sabe.',
  note: 'Notas',
  attributes: 'Atributos',
  none: 'Todavía no se sabe qué espera la gente',
  noneHint: 'Una encuesta, un taller o las quejas que ya llegaron dicen qué atributos del servicio importan más.',
  missingSource: 'Escriba la fuente',
  badNumber: 'Escriba un número entero',
  moreThanAll: 'No pueden responder más personas de las que hay',
  missingMethod: 'Elija cómo se averiguó',
  added: 'Estudio registrado. Agregue los atributos que la gente valora.',
  attribute: 'Atributo del servicio',
  attributeHint: 'Lo que la persona valora: rapidez, trato, información clara…',
  importance: 'Importancia',
  importanceHint: 'De 1 (poca) a 5 (mucha); puede ser un promedio, como 4.6.',
  satisfaction: 'Satisfacción actual',
  satisfactionHint: 'De 1 a 5, si se preguntó.',
  addAttribute: 'Agregar un atributo',
  attributeAdded: 'Atributo agregado.',
  remove: 'Quitar',
  removed: 'Atributo quitado.',
  missingAttribute: 'Escriba el atributo',
  badScore: 'Escriba un número de 1 a 5',
  repeated: 'Ese atributo ya está en el estudio',
  answered: (codes: string) => `No se puede quitar: lo atiende ${codes}`,
  answers: 'Compromisos que lo atienden',
  unanswered: 'Ninguno todavía',
  priority: 'Importancia por atributo',
  study: 'Estudio de expectativas',
}

export type StudyWords = typeof spanish

export const studyWords = catalogue<StudyWords>({ 'es-MX': spanish, en: english })
