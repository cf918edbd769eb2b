import type { FolioPatternProblem } from '../../../platform/codes/folio-pattern.ts'
import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  folio: 'Folio de las solicitudes',
  pattern: 'Cómo se escribe',
  patternHint:
    'Letras y números salen tal cual. Entre llaves: {year} es el año, {month} el mes, {sequence:6} el número corrido con seis cifras y {check} una cifra que descubre errores al copiar. La numeración empieza de nuevo cada año.',
  example: (folio: string) => `El próximo folio se vería así: ${folio}`,
  earlier: 'Los folios ya entregados no cambian.',
  see: 'Ver un ejemplo',
  missingPattern: 'Escriba cómo se numera',
  problems: {
    'no-sequence': 'Falta {sequence}: sin número corrido dos solicitudes tendrían el mismo folio',
    'repeated-field': 'Una de las partes entre llaves está dos veces',
    'unknown-field': 'Entre llaves solo puede ir year, month, sequence o check',
    'bad-width': 'El número después de los dos puntos no vale: el año lleva 2 o 4, el corrido de 1 a 10',
    'bad-character': 'Use solo letras sin acento, números, guion, punto, diagonal o espacio',
    'check-not-last': '{check} tiene que ir al final, porque comprueba lo que está antes',
    'month-without-year': '{month} necesita {year}: si no, enero de dos años daría el mismo folio',
    'no-year': 'Falta {year}: como la numeración empieza de nuevo cada año, sin él se repetirían folios',
  } as Record<FolioPatternProblem | 'no-year', string>,
  terms: 'Plazos',
  afterHours: 'Lo que llega después del horario de trabajo',
  afterHoursOptions: {
    'next-business-day': 'Cuenta como recibido el siguiente día hábil',
    'same-day': 'Cuenta como recibido ese mismo día',
  },
  reopenDays: 'Días para pedir que se reabra',
  reopenHint: 'Días naturales desde que se contestó. Con 0 no se puede reabrir.',
  badDays: 'Escriba un número de días entre 0 y 365',
  security: 'Seguridad',
  secondFactor: 'Pedir segundo factor a quien administra',
  secondFactorHint:
    'Quien administra sin segundo factor podrá entrar, pero no administrar, hasta que lo active en Mi cuenta.',
  turnOnYours:
    'Active antes su propio segundo factor en Mi cuenta: si no, perdería ahora mismo el acceso a esta página',
}

export type RulesWords = typeof spanish

export const rulesWords = catalogue<RulesWords>({ 'es-MX': spanish, en: english })
