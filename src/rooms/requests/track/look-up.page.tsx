import { z } from 'zod'
import { formatFolio } from '../../../platform/codes/folio.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { act, type FormState, go, page, refuse, type Screen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { officeContact } from '../receive/office-contact.ts'
import { followUrl } from './follow-url.ts'
import { LookUpView } from './look-up.view.tsx'
import { trackPath } from './paths.ts'
import { requestByKey } from './request-by-key.ts'
import { trackWords } from './words.ts'

export const lookUpPage = page({
  path: trackPath,
  permission: may.track,
  show: (read, visit, _at, form) => lookUpScreen(read, visit, form),
  acts: {
    submit: act({
      schema(visit) {
        const { find } = visit.words(trackWords)
        return z.object({
          folio: z.string({ error: find.missingFolio }).trim().min(1, find.missingFolio).max(200, find.notFound),
          key: z.string({ error: find.missingKey }).trim().min(1, find.missingKey).max(200, find.notFound),
        })
      },
      async perform(write, visit, { folio, key }) {
        const request = await requestByKey(write, folio, key)
        if (!request) return refuse({ '': visit.words(trackWords).find.notFound })
        return go(followUrl(visit, request))
      },
    }),
  },
})

/** The form; also what a wrong address of a request shows, always with the same sentence. */
export async function lookUpScreen(read: Read, visit: Visit, form: FormState): Promise<Screen> {
  const { telephone } = await officeContact(read)
  const words = visit.words(trackWords)
  return {
    face: 'public',
    title: words.find.title,
    back: visit.url('/'),
    body: <LookUpView {...{ visit, words, form, telephone }} example={await exampleFolio(read)} />,
  }
}

async function exampleFolio(read: Read): Promise<string> {
  const { folio_pattern } = await read.db
    .selectFrom('organization')
    .select('folio_pattern')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return formatFolio(folio_pattern, { sequence: 123, year: read.now.toZonedDateTimeISO('UTC').year, month: 1 })
}
