import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Cada periodo se juzga con el compromiso vigente el día en que empezó. Sin dato no es cumplido. Un incumplimiento abre una no conformidad.',
  recordedOn: (day: string) =>
    `La carta se registró aquí el ${day}: lo que terminó antes se muestra con su veredicto, pero no abre nada por sí solo. Se puede pedir abajo.`,
  none: 'Todavía no hay periodos que juzgar: el primero es el que empiece con la carta ya vigente.',
  commitment: 'Compromiso',
  target: 'Meta',
  figure: 'Resultado',
  verdict: 'Veredicto',
  records: 'Ver los registros',
  history: (code: string) => `${code}: todos los periodos, con su gráfica`,
  nonconformity: 'No conformidad',
  version: 'Versión',
  judge: 'Medir y juzgar',
  judgeHint:
    'Se hace solo cada hora al terminar el periodo. Aquí se puede pedir ahora, por ejemplo al llegar un dato tarde.',
  period: 'Periodo',
  choosePeriod: 'Elija un periodo ya terminado',
  notEnded: 'Ese periodo no ha terminado: se juzga completo',
  judged: (broken: number, opened: number) =>
    broken === 0
      ? 'Periodo juzgado: ningún compromiso medido quedó incumplido.'
      : opened === 0
        ? `Periodo juzgado: ${broken} sin cumplir, con su no conformidad ya abierta.`
        : `Periodo juzgado: ${broken} sin cumplir; se abrieron ${opened} no conformidades.`,
  claims: 'Reclamaciones',
  noClaims: 'Nadie ha reclamado un incumplimiento.',
  claimedAt: 'Cuándo',
  folio: 'Folio',
  opening: {
    title: (code: string, charter: string, period: string) => `${code} no se cumplió (${period}): ${charter}`,
    description: (statement: string, value: string, base: string, target: string, from: string, version: number) =>
      `«${statement.replace(/\.$/, '')}». Resultado: ${value} (${base}); la meta es ${target}. Se juzga con la versión ${version}, vigente el ${from}.`,
  },
}

export type FollowWords = typeof spanish

export const followWords = catalogue<FollowWords>({ 'es-MX': spanish, en: english })
