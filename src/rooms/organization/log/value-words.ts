/** What the values of an event are called by people, by the field they stand in: `roles: liaison` → "Enlace de dependencia". */
import { TERM_UNITS, type TermUnit } from '../../../platform/calendar/index.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { roleNames } from '../../../platform/permissions/role-names.ts'
import { termText } from '../../../platform/words/terms.ts'
import { catalogue } from '../../../platform/words/words.ts'
import { identifyWords } from '../identify/words.ts'
import { intakeWords } from '../intake/words.ts'
import { rulesWords } from '../rules/words.ts'
import { unitWords } from '../units/words.ts'

const spanish = {
  capacity: { holder: 'titular', substitute: 'suplente' },
  location: { required: 'obligatorio', optional: 'puede dejarse vacío', none: 'no se pregunta' },
}

const ownWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    capacity: { holder: 'holder', substitute: 'substitute' },
    location: { required: 'required', optional: 'may be left empty', none: 'not asked' },
  },
})

/** The value in words; as it is when it has no other name. */
export function valueText(visit: Visit, field: string, value: string): string {
  if (field === 'term') return lengthOfTime(visit, value)
  return namesOf(visit)[field]?.[value] ?? value
}

function namesOf(visit: Visit): Record<string, Readonly<Record<string, string>>> {
  const { kind, channel } = visit.words(intakeWords)
  const languages = visit.words(identifyWords).languageNames
  return {
    ...visit.words(ownWords),
    roles: visit.words(roleNames),
    kinds: Object.fromEntries(Object.entries(kind).map(([name, told]) => [name, told.name])),
    channels: channel,
    kind: visit.words(unitWords).kinds,
    afterHours: visit.words(rulesWords).afterHoursOptions,
    languages,
    locale: languages,
  }
}

/** A term is written as `5 business_days`. */
function lengthOfTime(visit: Visit, value: string): string {
  const [amount, unit] = value.split(' ')
  return TERM_UNITS.includes(unit as TermUnit) ? termText(visit.locale, Number(amount), unit as TermUnit) : value
}
