import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  capacity: { holder: 'Titular', substitute: 'Suplente' },
  position: 'Puesto',
  person: 'Persona',
  as: 'Calidad',
  span: 'Periodo',
  from: 'Desde',
  to: 'Hasta',
  toHint: 'Déjelo vacío mientras no se sepa.',
  openEnded: 'sin fecha de término',
  missingPosition: 'Elija un puesto',
  missingPerson: 'Elija a una persona',
  missingCapacity: 'Elija si es titular o suplente',
  badFrom: 'Escriba el día en que empieza, como 8/12/2026',
  badTo: 'Escriba el día en que termina, como 8/12/2026, o déjelo vacío',
  reversed: 'El día en que termina no puede ser anterior al día en que empieza',
  overlaps: 'Esa persona ya ocupa ese puesto en parte de esas fechas',
  missingTo: 'Escriba hasta qué día: una suplencia siempre termina',
}

export const holdWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    capacity: { holder: 'Holder', substitute: 'Substitute' },
    position: 'Position',
    person: 'Person',
    as: 'As',
    span: 'Period',
    from: 'From',
    to: 'Until',
    toHint: 'Leave it empty while it is not known.',
    openEnded: 'no end date',
    missingPosition: 'Choose a position',
    missingPerson: 'Choose a person',
    missingCapacity: 'Choose whether as holder or substitute',
    badFrom: 'Enter the day it starts, like 8/12/2026',
    badTo: 'Enter the day it ends, like 8/12/2026, or leave it empty',
    reversed: 'The day it ends cannot be before the day it starts',
    overlaps: 'That person already holds that position on some of those days',
    missingTo: 'Enter until which day: a substitution always ends',
  },
})
