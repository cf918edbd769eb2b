import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  noData: 'Sin dato',
  group: 'Informes',
  pdf: 'Descargar PDF',
  xlsx: 'Descargar Excel',
  csv: 'Descargar CSV',
  definitions: 'Qué cuenta cada número',
  total: 'Total',
  empty: 'Nada en este periodo.',
  show: 'Ver',
  section: 'Sección',
  concept: 'Concepto',
  measure: 'Medida',
  value: 'Valor',
  figures: 'Resumen',
  base: 'Base',
  made: (when: string) => `Hecho el ${when}. Sin datos personales.`,
}

export const reportWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    noData: 'No data',
    group: 'Reports',
    pdf: 'Download PDF',
    xlsx: 'Download Excel',
    csv: 'Download CSV',
    definitions: 'What each number counts',
    total: 'Total',
    empty: 'Nothing in this period.',
    show: 'Show',
    section: 'Section',
    concept: 'Item',
    measure: 'Measure',
    value: 'Value',
    figures: 'Summary',
    base: 'Base',
    made: when => `Made on ${when}. Without personal data.`,
  },
})
