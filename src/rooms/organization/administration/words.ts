import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  group: 'Administración',
  title: 'Organización',
  lead: 'Todo lo que hace de esta organización la suya: cómo se presenta, cómo se divide y cuándo trabaja.',
  sections: {
    who: 'Quiénes somos',
    parts: 'Cómo nos dividimos',
    when: 'Cuándo trabajamos',
    trace: 'Qué se ha cambiado',
  },
  identity: 'Identidad y contacto',
  identityNote: 'Nombre, bienvenida, domicilio, teléfono, idiomas y dirección en internet.',
  brand: 'Imagen',
  brandNote: 'Color y escudo.',
  rules: 'Folios, plazos y seguridad',
  rulesNote: 'Cómo se numeran las solicitudes, desde cuándo cuenta lo que llega tarde, hasta cuándo se puede reabrir.',
  intake: 'Qué se recibe y por dónde',
  intakeNote: 'Solicitudes, quejas, denuncias…, y los medios por los que llegan.',
  units: 'Dependencias',
  unitsNote: 'El organigrama: quién depende de quién y quién atiende solicitudes.',
  positions: 'Puestos',
  positionsNote: 'Lo que nombran los procedimientos, y quién los ocupa hoy.',
  offices: 'Oficinas',
  officesNote: 'Lugares a los que la gente puede acudir.',
  neighbourhoods: 'Colonias y localidades',
  neighbourhoodsNote: 'Los lugares entre los que se elige al pedir algo.',
  hours: 'Horario de trabajo',
  hoursNote: 'Días y horas en que se trabaja: con ellos se cuentan los plazos en horas.',
  calendar: 'Calendario',
  calendarNote: 'Días inhábiles y suspensiones de plazos, con su fundamento.',
  log: 'Bitácora de cambios',
  logNote: 'Quién cambió qué y cuándo en la configuración y en las cuentas.',
  save: 'Guardar',
  saved: 'Cambios guardados.',
  active: 'En uso',
  inactive: 'Fuera de uso',
  action: 'Acción',
  state: 'Estado',
  name: 'Nombre',
  choose: 'Elija…',
  none: 'Ninguna',
}

export type AdminWords = typeof spanish

export const adminWords = catalogue<AdminWords>({ 'es-MX': spanish, en: english })
