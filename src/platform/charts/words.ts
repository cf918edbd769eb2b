import { catalogue } from '../words/words.ts'
import type { ChartKind } from './control-chart.ts'
import type { Rule, RuleSet } from './rules.ts'

const spanish = {
  kind: {
    p: 'Gráfica p: proporciones',
    p_prime: 'Gráfica p′ (Laney): proporciones con bases muy grandes',
    u: 'Gráfica u: cuentas por unidad',
    u_prime: 'Gráfica u′ (Laney): cuentas por unidad con bases muy grandes',
    xmr: 'Gráfica XmR: valores y rangos móviles',
  } as Record<ChartKind, string>,
  ruleSet: { western_electric: 'Western Electric', nelson: 'Nelson' } as Record<RuleSet, string>,
  rule: {
    beyond_limits: (where: string, side: string) => `${where}: fuera del límite ${side}.`,
    two_of_three: (where: string, side: string) =>
      `${where}: dos de tres valores seguidos muy cerca del límite ${side}.`,
    four_of_five: (where: string, side: string) =>
      `${where}: cuatro de cinco valores seguidos hacia el límite ${side}, lejos del centro.`,
    run: (where: string, side: string, n: string) =>
      `${where}: ${n} valores seguidos del mismo lado del centro, hacia el límite ${side}.`,
    trend: (where: string, _side: string, n: string) => `${where}: ${n} valores seguidos subiendo o bajando.`,
    alternation: (where: string, _side: string, n: string) =>
      `${where}: ${n} valores seguidos que suben y bajan por turno.`,
    hugging: (where: string, _side: string, n: string) =>
      `${where}: ${n} valores seguidos pegados al centro, más parejos de lo que da el azar.`,
    avoidance: (where: string, _side: string, n: string) =>
      `${where}: ${n} valores seguidos lejos del centro, a un lado y a otro, como si se mezclaran dos cosas.`,
    step: (where: string) => `${where}: un salto mayor que el que da el azar.`,
  } as Record<Rule, (where: string, side: string, n: string) => string>,
  side: { above: 'superior', below: 'inferior' },
  span: (first: string, last: string) => `De ${first} a ${last}`,
  byRule: (sentence: string, number: string, set: string) => `${sentence} Regla ${number} de ${set}.`,
  verdict: {
    nothing: 'Todavía no hay nada medido que dibujar.',
    too_few: 'Hay muy pocos periodos para distinguir un cambio de lo que varía solo.',
    noise: 'Ruido, no cambio: lo que sube y baja es lo que varía solo. Ningún punto pide explicación por separado.',
    change: 'Hay señales de cambio: algo distinto pasó y conviene buscar qué fue.',
  },
  settled: (n: string) =>
    `Los límites salen de los primeros ${n} puntos y solo se mueven si alguien declara un cambio.`,
  provisional: (n: string, firm: string) =>
    `Límites provisionales: salen de ${n === '1' ? '1 punto' : `${n} puntos`} y serán firmes con ${firm}.`,
  laney: (times: string) =>
    `Detrás de cada punto hay miles de registros, así que los límites se ajustan a lo que de verdad varía: ${times} veces lo que daría el puro azar (Laney).`,
  rules: (set: string) =>
    `Reglas de ${set}. La meta no es un límite: no alcanzarla pide actuar; una señal pide averiguar.`,
  measured: 'Medición',
  centre: 'Centro',
  limits: (low: string, high: string) => `Límites ${low} a ${high}`,
  target: (text: string) => `Meta: ${text}`,
  signal: 'Señal de cambio',
  phase: 'Cambio declarado',
  noData: 'Sin dato',
  numbers: 'Los números de la gráfica',
  period: 'Periodo',
  value: 'Valor',
  base: 'Base',
  lower: 'Límite inferior',
  upper: 'Límite superior',
  reading: 'Lectura',
  rulesBroken: (numbers: string) => `Señal: regla ${numbers}`,
  stepBroken: 'Señal: salto',
  ofBase: (value: string, base: string) => `${value}, base ${base}`,
}

export type ChartWords = typeof spanish

export const chartWords = catalogue<ChartWords>({
  'es-MX': spanish,
  en: {
    kind: {
      p: 'p chart: shares',
      p_prime: 'p′ chart (Laney): shares of very large bases',
      u: 'u chart: counts for each unit',
      u_prime: 'u′ chart (Laney): counts for each unit, very large bases',
      xmr: 'XmR chart: values and moving ranges',
    },
    ruleSet: { western_electric: 'Western Electric', nelson: 'Nelson' },
    rule: {
      beyond_limits: (where, side) => `${where}: beyond the ${side} limit.`,
      two_of_three: (where, side) => `${where}: two of three values in a row very near the ${side} limit.`,
      four_of_five: (where, side) =>
        `${where}: four of five values in a row towards the ${side} limit, far from the centre.`,
      run: (where, side, n) => `${where}: ${n} values in a row on one side of the centre, towards the ${side} limit.`,
      trend: (where, _side, n) => `${where}: ${n} values in a row rising or falling.`,
      alternation: (where, _side, n) => `${where}: ${n} values in a row that rise and fall by turns.`,
      hugging: (where, _side, n) => `${where}: ${n} values in a row close to the centre, more even than chance gives.`,
      avoidance: (where, _side, n) =>
        `${where}: ${n} values in a row far from the centre on both sides, as if two things were mixed.`,
      step: where => `${where}: a larger jump than chance gives.`,
    },
    side: { above: 'upper', below: 'lower' },
    span: (first, last) => `From ${first} to ${last}`,
    byRule: (sentence, number, set) => `${sentence} Rule ${number} of ${set}.`,
    verdict: {
      nothing: 'Nothing has been measured yet.',
      too_few: 'There are too few periods to tell a change from what varies by itself.',
      noise: 'Noise, not change: it rises and falls as it does by itself. No point asks for an explanation of its own.',
      change: 'There are signals of change: something different happened, and it is worth finding out what.',
    },
    settled: n => `The limits come from the first ${n} points and move only when somebody declares a change.`,
    provisional: (n, firm) =>
      `Provisional limits: they come from ${n === '1' ? '1 point' : `${n} points`} and will be firm with ${firm}.`,
    laney: times =>
      `Thousands of records stand behind each point, so the limits follow what really varies: ${times} times what pure chance would give (Laney).`,
    rules: set => `Rules of ${set}. The target is no limit: missing it asks for action; a signal asks to find out.`,
    measured: 'Measured',
    centre: 'Centre',
    limits: (low, high) => `Limits ${low} to ${high}`,
    target: text => `Target: ${text}`,
    signal: 'Signal of change',
    phase: 'Declared change',
    noData: 'No data',
    numbers: 'The numbers of the chart',
    period: 'Period',
    value: 'Value',
    base: 'Base',
    lower: 'Lower limit',
    upper: 'Upper limit',
    reading: 'Reading',
    rulesBroken: numbers => `Signal: rule ${numbers}`,
    stepBroken: 'Signal: jump',
    ofBase: (value, base) => `${value}, base ${base}`,
  },
})
