import { z } from 'zod'
import { LANGUAGE_COOKIE } from '../../../platform/http/house.ts'
import { go, missing, page } from '../../../platform/http/page.ts'
import { safeReturn } from '../../../platform/http/return.ts'
import { LOCALES } from '../../../platform/words/words.ts'
import { may } from '../permissions.ts'

const YEAR = 365 * 86_400

/** Choosing the language of the interface; remembered by the browser. */
export const languagePage = page({
  path: '/idioma/:locale',
  permission: may.see,
  params: z.object({ locale: z.enum(LOCALES) }),
  query: z.object({ volver: z.string().max(2000).optional() }),
  async show(_read, visit, { params, query }) {
    if (!visit.tenant.languages.includes(params.locale)) return missing
    return go(safeReturn(visit, query.volver, '/'), undefined, [
      { name: LANGUAGE_COOKIE, value: params.locale, maxAge: YEAR },
    ])
  },
})
