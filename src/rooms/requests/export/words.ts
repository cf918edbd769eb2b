import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  sheet: 'Solicitudes',
  fileName: (day: string) => `solicitudes-${day}`,
  csv: 'Descargar CSV',
  xlsx: 'Descargar Excel',
  tooMany: (most: string) =>
    `Un libro de Excel puede llevar hasta ${most} solicitudes y esta lista tiene más. Descargue el CSV, que no tiene límite, o use más filtros.`,
  address: 'Dirección',
  description: 'Descripción',
  answered: 'Respondida',
  closed: 'Cerrada',
  outcome: 'Resultado',
  waitsFor: 'Espera a',
  follows: 'Repetida de',
  referredUnit: 'La dependencia a la que se canalizó',
  identity: 'Identidad',
  name: 'Nombre',
  email: 'Correo electrónico',
  telephone: 'Teléfono',
  met: 'Cumplida',
  missed: 'No cumplida',
}

export const exportWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    sheet: 'Requests',
    fileName: day => `requests-${day}`,
    csv: 'Download CSV',
    xlsx: 'Download Excel',
    tooMany: most =>
      `An Excel workbook can carry up to ${most} requests and this list has more. Download the CSV, which has no limit, or use more filters.`,
    address: 'Address',
    description: 'Description',
    answered: 'Answered',
    closed: 'Closed',
    outcome: 'Outcome',
    waitsFor: 'Waits for',
    follows: 'Duplicate of',
    referredUnit: 'The department it was referred to',
    identity: 'Identity',
    name: 'Name',
    email: 'E-mail',
    telephone: 'Telephone',
    met: 'Met',
    missed: 'Missed',
  },
})
