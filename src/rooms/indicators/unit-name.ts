import type { Locale } from '../../platform/words/words.ts'
import { defineWords } from './define/words.ts'
import type { UnitOfMeasure } from './vocabulary.ts'

/** What figures of that unit are expressed in: "Porcentaje", "Días hábiles". */
export const unitName = (locale: Locale, unit: UnitOfMeasure): string => defineWords(locale).units[unit]
