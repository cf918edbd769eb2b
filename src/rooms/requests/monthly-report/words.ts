import { catalogue } from '../../../platform/words/words.ts'
import type { Dimension } from '../measure/figures.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Informe mensual',
  file: (month: string) => `informe-mensual-${month}`,
  choose: 'Mes',
  chooseHint: 'Año y mes; por ejemplo 2026-10',
  by: {
    kind: 'Por tipo',
    service_id: 'Por servicio',
    unit_id: 'Por dependencia',
    channel: 'Por canal',
    neighbourhood_id: 'Por colonia o comunidad',
  } as Record<Dimension, string>,
  one: {
    kind: 'Tipo',
    service_id: 'Servicio',
    unit_id: 'Dependencia',
    channel: 'Canal',
    neighbourhood_id: 'Colonia o comunidad',
  } as Record<Dimension, string>,
  none: 'Sin indicar',
  received: 'Recibidas',
  before: 'Mes anterior',
  answered: 'Respondidas',
  median: 'Mediana (días hábiles)',
  due: 'Su plazo terminó',
  onTime: 'A tiempo',
  late: 'Fuera de tiempo',
  share: '% a tiempo',
  open: 'Abiertas al cierre',
  overdue: 'Vencidas al cierre',
  compared: (before: string) => `mes anterior: ${before}`,
  shareBase: (onTime: string, due: string, before: string) => `${onTime} de ${due}; mes anterior: ${before}`,
  medianBase: (n: string, before: string) => `de ${n} respuestas; mes anterior: ${before}`,
  openBase: 'recibidas antes del cierre y no cerradas',
  overdueBase: 'de ellas, sin respuesta y con fecha ya pasada',
  definitions: [
    'Recibidas: las que llegaron en el mes, por cualquier canal, aunque se capturaran después.',
    'Respondidas: las que se respondieron en el mes, o se cerraron en él sin respuesta.',
    'Mediana: la mitad de lo respondido en el mes tardó ese número de días hábiles o menos; el día de recepción no cuenta.',
    'Su plazo terminó: las que tenían fecha de respuesta dentro del mes, ya pasada. Es la base del porcentaje a tiempo.',
    'A tiempo: de esa base, las respondidas, o cerradas con su explicación, a más tardar en su fecha. Fuera de tiempo: todas las demás, también las que siguen sin respuesta.',
    'Sin fecha de respuesta no cuentan a tiempo ni fuera de tiempo. Donde no hay base se escribe «Sin dato».',
    'Abiertas y vencidas al cierre: como estaban al terminar el mes, o ahora si el mes no termina.',
  ],
}

export type MonthlyWords = typeof spanish

export const monthlyWords = catalogue<MonthlyWords>({
  'es-MX': spanish,
  'es-CO': { by: { neighbourhood_id: 'Por barrio o vereda' } },
  en: english,
})
