import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Informe diario',
  file: (day: string) => `informe-diario-${day}`,
  choose: 'Día',
  received: 'Recibidas',
  receivedBase: 'llegaron ese día, por cualquier canal',
  captured: 'Registradas',
  capturedBase: 'entraron al sistema ese día',
  referred: 'Canalizaciones',
  referredBase: 'entregas a dependencias hechas ese día',
  pending: 'Pendientes',
  pendingBase: 'recibidas ese día y todavía abiertas',
  byChannel: 'Recibidas por canal',
  byKind: 'Recibidas por tipo',
  byService: 'Recibidas por servicio',
  byClerk: 'Registradas por',
  byUnit: 'Canalizadas a',
  list: 'Solicitudes recibidas',
  portal: 'La ciudadanía, por sí misma',
  channel: 'Canal',
  kind: 'Tipo',
  service: 'Servicio',
  clerk: 'Persona',
  unit: 'Dependencia',
  count: 'Solicitudes',
  folio: 'Folio',
  time: 'Hora',
  subject: 'Asunto',
  state: 'Estado',
  first: (n: string) => `Se muestran las primeras ${n}; la lista de solicitudes las tiene todas.`,
  definitions: [
    'Recibidas: por la fecha y hora en que la organización las recibió de verdad, que puede ser anterior a su registro.',
    'Registradas: por el momento en que entraron al sistema, con quién las registró.',
    'Canalizaciones: cada entrega a una dependencia hecha ese día; una solicitud entregada a dos cuenta dos veces.',
    'Pendientes: de las recibidas ese día, las que a esta hora no se han cerrado.',
  ],
}

export type DailyWords = typeof spanish

export const dailyWords = catalogue<DailyWords>({ 'es-MX': spanish, en: english })
