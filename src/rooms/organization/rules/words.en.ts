import type { RulesWords } from './words.ts'

export const english: RulesWords = {
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
  secondFactorHint: 'Administrators without one can sign in, but not administer, until they turn it on in My account.',
  turnOnYours: 'First turn on your own second factor in My account: else you would lose access to this page right now',
}
