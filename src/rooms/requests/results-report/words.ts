import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Informe de resultados',
  fact: 'Dato',
  value: 'Valor',
  unit: 'Dependencia',
  answer: 'Respuesta',
  file: (folio: string) => `informe-${folio}`,
  pdf: 'Descargar PDF',
  xlsx: 'Descargar Excel',
  folio: 'Folio',
  kind: 'Tipo',
  service: 'Servicio',
  received: 'Recibida',
  channel: 'Medio',
  place: 'Lugar',
  due: 'Fecha comprometida',
  answered: 'Respondida',
  closed: 'Cerrada',
  promise: 'Término',
  onTime: 'Se respondió a tiempo',
  late: 'Se respondió fuera de término',
  pending: 'Todavía sin respuesta',
  noPromise: 'Sin fecha comprometida',
  result: 'Resultado',
  open: 'En trámite',
  asked: 'Qué se pidió',
  summary: 'Resumen del resultado',
  decision: 'Por qué no procede',
  answers: 'Qué respondieron las dependencias',
  noAnswers: 'Ninguna dependencia ha respondido.',
  answeredOn: (unit: string, when: string) => `${unit}, ${when}`,
  resolved: 'Resuelto',
  unresolved: 'No se pudo resolver',
  evidence: (names: string) => `Evidencia: ${names}`,
  steps: 'Cómo se atendió',
  step: 'Paso',
  who: 'Responsable',
  how: 'Salida',
  when: 'Fecha',
  stepsCaption: (procedure: string) => `Pasos del procedimiento ${procedure}`,
  made: (when: string) => `Informe hecho el ${when}. Sin datos personales.`,
}

export type ReportWords = typeof spanish

export const reportWords = catalogue<ReportWords>({ 'es-MX': spanish, en: english })
