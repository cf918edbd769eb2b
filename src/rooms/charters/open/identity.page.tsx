import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, isRefusal, missing, page } from '../../../platform/http/page.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { servicesOf } from '../read/charter-in-force.ts'
import { servicesInUse } from '../read/places.queries.ts'
import { nouns } from '../words/nouns.ts'
import { identitySchema } from './identity-schema.ts'
import { identifyCharter } from './open.ts'
import { IdentityForm } from './open.view.tsx'
import { openWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

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
        return done(visit, charterPaths.home(charter.id), visit.words(nouns).saved)
      },
    }),
  },
})
