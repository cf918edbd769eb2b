/** The language of formulas of this organization: its channels and kinds by name, its services and units by code. */
import type { Read } from '../../platform/db/handles.ts'
import type { Locale } from '../../platform/words/words.ts'
import { requestNouns } from '../requests/index.ts'
import { type FormulaLanguage, formulaLanguage, writeFormula } from './formula/language/index.ts'
import type { Formula } from './vocabulary.ts'

const kept = new Map<Locale, FormulaLanguage>()

/** For writing formulas: codes are taken as they come. */
function writing(locale: Locale): FormulaLanguage {
  const { channel: channels, kind: kinds } = requestNouns(locale)
  const language = kept.get(locale) ?? formulaLanguage(locale, { channels, kinds })
  kept.set(locale, language)
  return language
}

export const formulaText = (locale: Locale, formula: Formula): string => writeFormula(formula, writing(locale))

/** For reading what somebody wrote: a code that nothing has is pointed out. */
export async function readingLanguage(read: Read, locale: Locale): Promise<FormulaLanguage> {
  const { channel: channels, kind: kinds } = requestNouns(locale)
  const named = async (table: 'service' | 'unit') => {
    const rows = await read.db
      .selectFrom(table)
      .select(['code', 'name'])
      .where('organization_id', '=', read.organizationId)
      .execute()
    return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
  }
  return formulaLanguage(locale, { channels, kinds, services: await named('service'), units: await named('unit') })
}
