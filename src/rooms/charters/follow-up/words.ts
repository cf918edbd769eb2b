import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  lead: 'Cada periodo se juzga con el compromiso vigente el día en que empezó. Sin dato no es cumplido. Un incumplimiento abre una no conformidad.',
  none: 'Todavía no hay periodos que juzgar: el primero es el que empiece con la carta ya vigente.',
  commitment: 'Compromiso',
  target: 'Meta',
  figure: 'Resultado',
  verdict: 'Veredicto',
  records: 'Ver los registros',
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
    title: (code: string, charter: string, period: string) => `${code} no se cumplió en ${period}: ${charter}`,
    description: (statement: string, value: string, base: string, target: string, from: string, version: number) =>
      `«${statement}». Resultado: ${value} (${base}); la meta es ${target}. Se juzga con la versión ${version}, vigente el ${from}.`,
  },
}

export const followWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    lead: 'Each period is judged by the commitment in force on the day it began. No data is not kept. A broken promise opens a nonconformity.',
    none: 'There are no periods to judge yet: the first is the one that begins with the charter already in force.',
    commitment: 'Commitment',
    target: 'Target',
    figure: 'Result',
    verdict: 'Verdict',
    records: 'See the records',
    nonconformity: 'Nonconformity',
    version: 'Version',
    judge: 'Measure and judge',
    judgeHint:
      'It is done by itself every hour when the period ends. Here it can be asked for now, for example when a figure came late.',
    period: 'Period',
    choosePeriod: 'Choose a period that has ended',
    notEnded: 'That period has not ended: it is judged whole',
    judged: (broken, opened) =>
      broken === 0
        ? 'Period judged: no measured commitment was broken.'
        : opened === 0
          ? `Period judged: ${broken} broken, with their nonconformities already open.`
          : `Period judged: ${broken} broken; ${opened} nonconformities were opened.`,
    claims: 'Claims',
    noClaims: 'Nobody has complained about a broken promise.',
    claimedAt: 'When',
    folio: 'Folio',
    opening: {
      title: (code, charter, period) => `${code} was not kept in ${period}: ${charter}`,
      description: (statement, value, base, target, from, version) =>
        `“${statement}”. Result: ${value} (${base}); the target is ${target}. Judged by version ${version}, in force on ${from}.`,
    },
  },
})
