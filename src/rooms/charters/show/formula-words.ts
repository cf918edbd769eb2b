/** How a figure is computed, in a sentence for whoever writes no formulas: "Cuántos casos de cada 100 fueron de 4 o más, entre las calificaciones que nos dieron". */
import { numberText } from '../../../platform/words/numbers.ts'
import { catalogue, type Locale } from '../../../platform/words/words.ts'
import type { Comparison, Condition, Formula, Measure, Population, Selection } from '../../indicators/index.ts'

const spanish = {
  of: {
    received: 'las solicitudes recibidas',
    answered: 'las solicitudes respondidas',
    due: 'las solicitudes cuyo plazo vencía en el periodo',
    satisfaction: 'las calificaciones que nos dieron',
    waiting: 'los minutos de espera',
    attention: 'los minutos de atención',
    claim: 'los reclamos recibidos',
    mystery_visit: 'las visitas sin aviso',
    site_visit: 'las visitas en sitio',
  } satisfies Record<Population, string> as Record<Population, string>,
  measure: {
    business_days: 'los días hábiles que tardaron',
    calendar_days: 'los días que tardaron',
    business_hours: 'las horas hábiles que tardaron',
    value: '',
  } satisfies Record<Measure, string> as Record<Measure, string>,
  is: {
    on_time: 'se respondieron dentro de su plazo',
    answered: 'tuvieron respuesta',
    reopened: 'se tuvieron que reabrir',
  },
  took: { business_days: 'tardaron', calendar_days: 'tardaron', business_hours: 'tardaron', value: 'fueron de' },
  amount: { business_days: 'días hábiles', calendar_days: 'días', business_hours: 'horas hábiles', value: '' },
  compare: {
    '>=': (n: string) => `${n} o más`,
    '<=': (n: string) => `${n} o menos`,
    '>': (n: string) => `más de ${n}`,
    '<': (n: string) => `menos de ${n}`,
    '=': (n: string) => `exactamente ${n}`,
  } satisfies Record<Comparison, (n: string) => string> as Record<Comparison, (n: string) => string>,
  count: (of: string) => `Se cuentan ${of}.`,
  share: (of: string, what: string) => `Cuántos casos de cada 100 ${what}, entre ${of}.`,
  mean: (of: string) => `El promedio de ${of}.`,
  median: (of: string) => `Se ordenan ${of} y se toma lo que queda a la mitad.`,
  percentile: (of: string, p: string) => `Se ordenan ${of} y se toma el número que ${p} de cada 100 no rebasan.`,
  ratio: (above: string, below: string) => `El número de ${above}, entre el número de ${below}.`,
  declared: 'Lo registra la dependencia, con su evidencia.',
  join: (measure: string, of: string) => `${measure} ${of}`,
  that: (of: string, what: string) => `${of} que ${what}`,
}

const formulaWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    of: {
      received: 'the requests received',
      answered: 'the requests answered',
      due: 'the requests due in the period',
      satisfaction: 'the ratings we were given',
      waiting: 'the minutes of waiting',
      attention: 'the minutes of attention',
      claim: 'the claims received',
      mystery_visit: 'the unannounced visits',
      site_visit: 'the visits on site',
    },
    measure: {
      business_days: 'the business days taken by',
      calendar_days: 'the days taken by',
      business_hours: 'the business hours taken by',
      value: '',
    },
    is: { on_time: 'were answered on time', answered: 'were answered', reopened: 'had to be reopened' },
    took: { business_days: 'took', calendar_days: 'took', business_hours: 'took', value: 'were' },
    amount: { business_days: 'business days', calendar_days: 'days', business_hours: 'business hours', value: '' },
    compare: {
      '>=': n => `${n} or more`,
      '<=': n => `${n} or less`,
      '>': n => `more than ${n}`,
      '<': n => `less than ${n}`,
      '=': n => `exactly ${n}`,
    },
    count: of => `We count ${of}.`,
    share: (of, what) => `How many cases of every 100 ${what}, among ${of}.`,
    mean: of => `The average of ${of}.`,
    median: of => `We order ${of} and take what stands in the middle.`,
    percentile: (of, p) => `We order ${of} and take the number that ${p} of every 100 do not exceed.`,
    ratio: (above, below) => `The number of ${above}, divided by the number of ${below}.`,
    declared: 'The department records it, with its evidence.',
    join: (measure, of) => `${measure} ${of}`,
    that: (of, what) => `${of} that ${what}`,
  },
})

/** Services and units are left out: they are the charter's, and the exact formula names them. */
export function formulaSentence(locale: Locale, formula: Formula): string {
  const words = formulaWords(locale)
  const of = (selection: Selection) => selected(locale, selection)
  switch (formula.op) {
    case 'declared':
      return words.declared
    case 'count':
      return words.count(of(formula.of))
    case 'share':
      return words.share(of(formula.of), conditionText(locale, formula.condition))
    case 'ratio':
      return words.ratio(of(formula.numerator), of(formula.denominator))
    default: {
      const said = words.join(words.measure[formula.measure], of(formula.of)).trim()
      return formula.op === 'percentile'
        ? words.percentile(said, numberText(locale, formula.p, 2))
        : words[formula.op](said)
    }
  }
}

function selected(locale: Locale, { population, condition }: Selection): string {
  const words = formulaWords(locale)
  const of = words.of[population]
  return condition ? words.that(of, conditionText(locale, condition)) : of
}

function conditionText(locale: Locale, condition: Condition): string {
  const words = formulaWords(locale)
  if ('is' in condition) return words.is[condition.is]
  const { measure, comparison, than } = condition
  const amount = `${numberText(locale, than, 2)} ${words.amount[measure]}`.trim()
  return `${words.took[measure]} ${words.compare[comparison](amount)}`
}
