import type { FolioPatternProblem } from '../../../platform/codes/folio-pattern.ts'
import { catalogue } from '../../../platform/words/words.ts'

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

export const rulesWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    folio: 'Folio of requests',
    pattern: 'How it is written',
    patternHint:
      'Letters and digits stay as they are. In braces: {year} is the year, {month} the month, {sequence:6} the running number with six digits and {check} a digit that finds copying mistakes. Numbers start again every year.',
    example: folio => `The next folio would look like this: ${folio}`,
    earlier: 'Folios already given do not change.',
    see: 'See an example',
    missingPattern: 'Enter how it is numbered',
    problems: {
      'no-sequence': '{sequence} is missing: without a running number two requests would have the same folio',
      'repeated-field': 'One of the parts in braces is there twice',
      'unknown-field': 'Only year, month, sequence or check may go in braces',
      'bad-width': 'The number after the colon is not allowed: the year takes 2 or 4, the running number 1 to 10',
      'bad-character': 'Use only letters without accents, digits, hyphen, full stop, slash or blank',
      'check-not-last': '{check} has to be at the end, because it checks what comes before',
      'month-without-year': '{month} needs {year}: else January of two years would give the same folio',
      'no-year': '{year} is missing: as numbers start again every year, folios would repeat without it',
    },
    terms: 'Terms',
    afterHours: 'What arrives after working hours',
    afterHoursOptions: {
      'next-business-day': 'Counts as received on the next business day',
      'same-day': 'Counts as received that same day',
    },
    reopenDays: 'Days to ask for reopening',
    reopenHint: 'Calendar days since the answer. With 0 a case cannot be reopened.',
    badDays: 'Enter a number of days between 0 and 365',
    security: 'Security',
    secondFactor: 'Ask administrators for a second factor',
    secondFactorHint:
      'Administrators without one can sign in, but not administer, until they turn it on in My account.',
    turnOnYours:
      'First turn on your own second factor in My account: else you would lose access to this page right now',
  },
})
