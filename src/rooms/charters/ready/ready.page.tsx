import { z } from 'zod'
import { identity, optionalText, ticked } from '../../../platform/http/fields.ts'
import { act, done, missing, page, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { drafting } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById, comingOf, inForceOf, versionsOf } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'
import { ReadyView } from './ready.view.tsx'
import { STATED, type StatedCode } from './requirements.ts'
import { seenOf } from './seen.ts'
import { statementsOf, stateRequirement } from './state.ts'
import { readyWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const readinessPage = page({
  path: charterPaths.readiness(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const versions = await versionsOf(read, id)
    const body = (
      <ReadyView
        visit={visit}
        form={form}
        charterId={id}
        seen={await seenOf(read, charter, inForceOf(versions) ?? comingOf(versions))}
        stated={await statementsOf(read, id)}
        drafts={await mayDraft(read, visit, charter)}
      />
    )
    return charterScreen(visit, charter, { face: 'readiness', body })
  },
  acts: {
    state: act({
      permission: may.draft,
      schema: statementSchema,
      perform: (write, visit, draft, { params: { charter } }: At) =>
        drafting(write, visit, charter, async () => {
          const refused = await stateRequirement(write, visit, charter, draft)
          return refused ?? done(visit, charterPaths.readiness(charter), visit.words(readyWords).saved)
        }),
    }),
  },
})

function statementSchema(visit: Visit) {
  const words = visit.words(readyWords)
  return z.object({
    requirement: z.enum(STATED as [StatedCode, ...StatedCode[]], { error: words.missingRequirement }),
    fulfilled: ticked(),
    statement: optionalText(2000),
    files: z.custom<UploadedFile[]>(),
  })
}
