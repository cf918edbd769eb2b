import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Días que no cuentan para los plazos. Cada uno dice en qué se funda, para poder demostrarlo.',
  year: 'Año',
  previous: (year: number) => `← ${year}`,
  next: (year: number) => `${year} →`,
  kinds: { holiday: 'Festivo legal', own: 'Inhábil propio', suspension: 'Suspensión de plazos' },
  empty: 'Este año no tiene días inhábiles. Tráigalos de la ley o agréguelos.',
  seed: 'Traer festivos de la ley',
  add: 'Agregar días inhábiles o una suspensión',
  kind: '¿Qué es?',
  kindHints: {
    own: 'La oficina no trabaja: vacaciones, un día del santo patrono, un acuerdo de cabildo.',
    suspension: 'Por una causa extraordinaria los plazos se detienen, aunque alguna oficina trabaje.',
  },
  startsOn: 'Desde',
  endsOn: 'Hasta',
  endsOnHint: 'Último día, incluido. Déjelo vacío si es un solo día.',
  name: 'Cómo se llama',
  nameHint: 'Por ejemplo «Vacaciones de invierno».',
  legalSource: 'Fundamento',
  legalSourceHint: 'El acuerdo, decreto o ley y su fecha de publicación.',
  day: 'Día',
  what: 'Qué es',
  source: 'Fundamento',
  by: 'Quién lo puso',
  byLaw: 'Al fundar la organización',
  remove: 'Quitar',
  removeOf: (name: string, day: string) => `${name}, ${day}`,
  removeSummary: 'Quitar este día',
  removeWarning:
    'Ese día volverá a contar como hábil y los plazos abiertos se contarán de nuevo. Queda en la bitácora.',
  missingKind: 'Elija qué es',
  badStart: 'Escriba el primer día, como 24/12/2026',
  badEnd: 'Escriba el último día, como 6/1/2027, o déjelo vacío',
  reversed: 'El último día no puede ser anterior al primero',
  tooLong: 'Son más de noventa días: revise las fechas',
  missingName: 'Escriba cómo se llama',
  missingSource: 'Escriba en qué se funda',
  repeated: 'Ya está puesto con ese nombre desde ese día',
  added: 'Días agregados. Los plazos abiertos se están contando de nuevo.',
  removed: 'Día quitado. Los plazos abiertos se están contando de nuevo.',
  seedTitle: (year: number) => `Festivos de ley de ${year}`,
  seedLead: 'Salen de la ley del país. Desmarque los que su organización no guarda; después puede agregar los suyos.',
  seedChoose: 'Festivos que se agregarán',
  seedNone: 'Todos los festivos de ley de ese año ya están puestos.',
  seedUnknown: 'No tenemos la lista de ley de este país: agregue los días uno por uno.',
  seedSubmit: 'Agregar los marcados',
  seedMissing: 'Marque al menos un día',
  seeded: (n: number) => (n === 1 ? 'Se agregó 1 festivo.' : `Se agregaron ${n} festivos.`),
}

export type CalendarWords = typeof spanish

export const calendarWords = catalogue<CalendarWords>({ 'es-MX': spanish, en: english })
