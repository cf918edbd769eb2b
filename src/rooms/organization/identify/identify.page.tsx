import { z } from 'zod'
import { atLeastOne, optionalText, text } from '../../../platform/http/fields.ts'
import { act, done, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { LOCALES } from '../../../platform/words/words.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { identify, identity } from './identify.ts'
import { IdentifyView } from './identify.view.tsx'
import { identifyWords } from './words.ts'

export const identifyPage = page({
  path: adminPaths.identity,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(adminWords).identity,
      breadcrumbs: crumbs(visit),
      body: <IdentifyView visit={visit} form={form} known={await identity(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: identitySchema,
      async perform(write, visit, { address, telephone, email, hours, ...rest }) {
        const draft = { ...rest, contact: { address, telephone, email, hours } }
        const refused = await identify(write, visit, draft)
        return refused ?? done(visit, adminPaths.identity, visit.words(adminWords).saved)
      },
    }),
  },
})

function identitySchema(visit: Visit) {
  const words = visit.words(identifyWords)
  return z
    .object({
      name: text(words.missingName, 200),
      shortName: text(words.missingShort, 60),
      welcome: optionalText(1000),
      address: optionalText(300),
      telephone: optionalText(60),
      email: optionalText(254).refine(typed => typed === '' || /^\S+@\S+\.\S+$/.test(typed), words.badEmail),
      hours: optionalText(200),
      languages: atLeastOne(z.enum(LOCALES), words.missingLanguage),
      locale: z.enum(LOCALES),
      host: optionalText(253)
        .transform(typed => typed.toLowerCase() || null)
        .refine(host => host === null || /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host), words.badHost),
    })
    .refine(({ languages, locale }) => languages.includes(locale), { path: ['locale'], message: words.localeNotMarked })
}
