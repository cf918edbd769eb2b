/** What a service is, who answers and in how long; choosing it begins the draft, or changes what a draft asks for. */
import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import {
  act,
  BLANK,
  type FormState,
  type Missing,
  missing,
  type Page,
  page,
  refuse,
} from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { kindField } from '../receive/fields.ts'
import { fieldWords } from '../receive/words.ts'
import type { Kind } from '../vocabulary.ts'
import { ChooseView } from './choose.view.tsx'
import { type DraftFields, draftById, openDraft, saveDraft, takeDraft } from './draft.ts'
import { type Offer, offerOf } from './offer.ts'
import { choosePath, filePath } from './paths.ts'
import { onward } from './stage.ts'
import { fileWords } from './words.ts'

const query = z.object({ borrador: z.uuid().optional().catch(undefined) })
type Query = z.output<typeof query>

export const chooseServicePage = choosePage(
  choosePath(':code').replace('%3A', ':'),
  z.object({ code: z.string().max(100) }),
)
export const chooseGeneralPage = choosePage(choosePath(null), z.object({ code: z.null().default(null) }))

function choosePage(path: string, params: z.ZodType<{ code: string | null }>): Page {
  return page<{ code: string | null }, Query>({
    path,
    permission: may.file,
    params,
    query,
    async show(read, visit, at, form) {
      const offer = await offerOf(read, at.params.code)
      if (!offer) return missing
      const words = visit.words(fileWords)
      const shown = form === BLANK ? await begun(read, offer, at.query.borrador) : form
      return {
        face: 'public',
        title: offer.service?.name ?? words.choose.general,
        back: visit.url(at.query.borrador ? `${filePath}?borrador=${at.query.borrador}` : filePath),
        body: <ChooseView {...{ visit, words, offer, form: shown }} />,
      }
    },
    acts: {
      submit: act({
        schema: visit => z.object({ kind: kindField(visit.words(fieldWords)).optional() }),
        perform: (write, visit, { kind }, at: { params: { code: string | null }; query: Query }) =>
          begin(write, visit, at.params.code, kind, at.query.borrador),
      }),
    },
  })
}

async function begin(write: Write, visit: Visit, code: string | null, asked: Kind | undefined, draft?: string) {
  const offer = await offerOf(write, code)
  if (!offer) return missing satisfies Missing
  const words = visit.words(fieldWords)
  const [only] = offer.kinds
  const kind = offer.kinds.length === 1 ? only : asked
  if (!kind) return refuse({ kind: words.kindMissing })
  if (!offer.kinds.includes(kind)) return refuse({ kind: words.kindWrong })
  const serviceId = offer.service?.id ?? null
  // The draft itself, whatever it asked for: that service may have been retired meanwhile.
  const before = draft ? await takeDraft(write, draft) : undefined
  if (!draft || !before) {
    const fields: DraftFields = { serviceId, kind, files: [] }
    return onward(visit, { draft: await openDraft(write, fields), fields, offer })
  }
  const fields = { ...before, serviceId, kind, details: stillAsked(before, offer) }
  await saveDraft(write, draft, fields)
  return onward(visit, { draft, fields, offer })
}

/** Another service asks other things: of the answers, those to questions that it asks too remain. */
function stillAsked({ serviceId, details }: DraftFields, offer: Offer): DraftFields['details'] {
  if (!details || serviceId === (offer.service?.id ?? null)) return details
  return { ...details, answers: {} }
}

async function begun(read: Read, offer: Offer, draft?: string): Promise<FormState> {
  const fields = draft ? await draftById(read, draft) : undefined
  const [usual = ''] = offer.kinds
  return blankForm({ kind: fields?.kind ?? (offer.service ? usual : '') })
}
