import { z } from 'zod'
import {
  atLeastOne,
  identity,
  optionalIdentity,
  optionalText,
  text,
  wholeNumber,
} from '../../../platform/http/fields.ts'
import { act, go, isRefusal, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { servicesOf } from '../read/charter-in-force.ts'
import { servicesInUse, unitsInUse } from '../read/places.queries.ts'
import { MENDING_DAYS, REVIEW_MONTHS } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { identifyCharter, openCharter } from './open.ts'
import { IdentityForm, OpenForm } from './open.view.tsx'
import { openWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const openPage = page({
  path: charterPaths.open,
  permission: may.govern,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(openWords).open,
      breadcrumbs: [{ label: visit.words(nouns).title, url: visit.url(charterPaths.list) }],
      body: <OpenForm visit={visit} form={form} units={await unitsInUse(read)} services={await servicesInUse(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: openingSchema,
      async perform(write, visit, draft) {
        const opened = await openCharter(write, visit, draft)
        if (typeof opened !== 'number') return opened
        return go(visit.url(charterPaths.home(opened)), { kind: 'success', text: visit.words(openWords).opened })
      },
    }),
  },
})

export const identityPage = page({
  path: charterPaths.identity(':charter'),
  permission: may.govern,
  params,
  async show(read, visit, at: At, form) {
    const charter = await charterById(read, at.params.charter)
    if (!charter) return missing
    const own = await servicesOf(read, charter.id)
    const services = await servicesInUse(read, charter.unitId)
    const body = <IdentityForm visit={visit} form={form} charter={charter} own={own} services={services} />
    return charterScreen(visit, charter, { face: 'home', title: visit.words(openWords).change, body })
  },
  acts: {
    submit: act({
      schema: identitySchema,
      async perform(write, visit, draft, at: At) {
        const charter = await charterById(write, at.params.charter)
        if (!charter) return missing
        const refused = await identifyCharter(write, visit, charter, draft)
        if (refused && isRefusal(refused)) return refused
        return go(visit.url(charterPaths.home(charter.id)), { kind: 'success', text: visit.words(nouns).saved })
      },
    }),
  },
})

function identitySchema(visit: Visit) {
  const words = visit.words(openWords)
  const { long } = visit.words(nouns)
  return z.object({
    title: text(words.missingName, 200, long),
    serviceIds: atLeastOne(identity(), words.missingServices),
    tags: optionalText(400, long).transform(typed => [
      ...new Set(
        typed
          .split(',')
          .map(tag => tag.trim().toLocaleLowerCase('es'))
          .filter(Boolean),
      ),
    ]),
    reviewMonths: wholeNumber(words.badMonths, 1, 120).default(REVIEW_MONTHS),
    mendingDays: wholeNumber(words.badMendingDays, 1, 250).default(MENDING_DAYS),
  })
}

function openingSchema(visit: Visit) {
  const words = visit.words(openWords)
  return identitySchema(visit).extend({
    code: text(words.missingCode, 60, visit.words(nouns).long).pipe(
      z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.badCode),
    ),
    unitId: optionalIdentity()
      .refine(id => id !== null, words.chooseUnit)
      .transform(Number),
  })
}
