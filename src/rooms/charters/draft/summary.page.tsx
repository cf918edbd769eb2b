import { z } from 'zod'
import { identity, optionalText, text } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { writing } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { nouns } from '../words/nouns.ts'
import { draftToWrite } from './draft-to-write.ts'
import { writeSummary } from './text.ts'
import { SummaryForm } from './text.view.tsx'
import { draftWords } from './words.ts'

export const params = z.object({ charter: identity(), version: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const summaryPage = page({
  path: charterPaths.summary(':charter', ':version'),
  permission: may.draft,
  params,
  async show(read, visit, { params: at }: At, form) {
    const found = await draftToWrite(read, visit, at)
    if (!found) return missing
    const body = <SummaryForm visit={visit} form={form} version={found.version} />
    return charterScreen(visit, found.charter, { face: 'text', title: visit.words(draftWords).summary, body })
  },
  acts: {
    submit: act({
      schema: visit => {
        const { missingSummary } = visit.words(draftWords)
        return z.object({ summary: text(missingSummary, 600), changeNote: optionalText(2000) })
      },
      perform: (write, visit, draft, { params: at }: At) =>
        writing(write, visit, at, async (_charter, version) => {
          await writeSummary(write, version.id, draft)
          return done(visit, charterPaths.version(at.charter, at.version), visit.words(nouns).saved)
        }),
    }),
  },
})
