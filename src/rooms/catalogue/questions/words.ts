import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Preguntas propias del servicio',
  lead: 'Se hacen igual en el portal, en la captura y en la interfaz para otros sistemas.',
  none: 'Este servicio no pregunta nada más que lo común.',
  add: 'Agregar una pregunta',
  edit: 'Cambiar la pregunta',
  label: 'Pregunta',
  labelHint: 'Corta y directa: «¿Qué tan grande es el bache?»',
  hint: 'Ayuda para contestarla',
  kind: '¿Cómo se contesta?',
  kinds: {
    text: 'Con un texto',
    number: 'Con un número',
    list: 'Eligiendo una opción',
    several: 'Eligiendo varias opciones',
    date: 'Con una fecha',
  },
  kindFixed:
    'La forma de contestar no se cambia, porque ya puede haber respuestas. Quite esta pregunta y agregue otra.',
  options: 'Opciones',
  optionsHint: 'Una por renglón, en el orden en que se verán.',
  required: 'Hay que contestarla para poder enviar',
  requiredShort: 'Obligatoria',
  optional: 'Puede dejarse vacía',
  active: 'Se pregunta',
  activeHint: 'Si la desmarca deja de preguntarse; las respuestas dadas se conservan.',
  inactive: 'Ya no se pregunta',
  order: 'Orden',
  up: 'Subir',
  down: 'Bajar',
  save: 'Guardar',
  added: 'Pregunta agregada.',
  saved: 'Pregunta guardada.',
  moved: 'Orden cambiado.',
  missingLabel: 'Escriba la pregunta',
  missingKind: 'Elija cómo se contesta',
  fewOptions: 'Escriba al menos dos opciones, una por renglón',
  repeatedOption: 'Una opción está dos veces',
  manyOptions: 'Son demasiadas opciones: como máximo cincuenta',
}

export type QuestionWords = typeof spanish

export const questionWords = catalogue<QuestionWords>({ 'es-MX': spanish, en: english })
