import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Verificación de la eficacia',
  lead: 'Mire los resultados desde que terminaron las acciones: ¿dejó de ocurrir?',
  notYet: (day: string) =>
    `Se podrá decir que funcionó a partir del ${day}. Si vuelve a ocurrir antes, regístrelo ya como no eficaz.`,
  other: 'Usted hizo acciones de este plan: la verificación corresponde a otra persona.',
  waits: (who: string, day: string) => `Espera a: ${who}, a partir del ${day}.`,
  office: 'Oficina de calidad',
  verdict: 'Resultado',
  verdicts: { effective: 'Funcionó: se cierra', not_effective: 'No funcionó: vuelve al análisis de la causa' },
  missingVerdict: 'Elija el resultado',
  statement: 'Qué lo demuestra',
  statementHint: 'Cifras antes y después, registros revisados, fecha',
  missingStatement: 'Escriba qué lo demuestra',
  dueOn: 'Nueva fecha para el plan, si no funcionó',
  missingDue: 'Diga para cuándo debe estar cumplido el nuevo plan',
  pastDue: 'Elija un día a partir de hoy',
  submit: 'Registrar resultado',
  closed: 'Se verificó que funcionó: la no conformidad queda cerrada',
  failed: 'No funcionó: la no conformidad volvió al análisis de la causa',
  lacks: 'Para cerrarla falta:',
}

export const verifyWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Verification of effect',
    lead: 'Look at the results since the actions ended: did it stop happening?',
    notYet: day =>
      `It can be said that it worked from ${day}. Should it happen again before, record it as not effective now.`,
    other: 'You did actions of this plan: somebody else must verify it.',
    waits: (who, day) => `Waits for: ${who}, from ${day}.`,
    office: 'Quality office',
    verdict: 'Verdict',
    verdicts: { effective: 'It worked: it is closed', not_effective: 'It did not work: back to the cause' },
    missingVerdict: 'Choose the verdict',
    statement: 'What shows it',
    statementHint: 'Figures before and after, records looked at, date',
    missingStatement: 'Write what shows it',
    dueOn: 'New date for the plan, if it did not work',
    missingDue: 'Say by when the new plan must have been carried out',
    pastDue: 'Choose a day from today on',
    submit: 'Record verdict',
    closed: 'It was verified that it worked: the nonconformity is closed',
    failed: 'It did not work: the nonconformity went back to the analysis of its cause',
    lacks: 'To close it, this is missing:',
  },
})
