import { act, missing, page } from '../../../platform/http/page.ts'
import { writing } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { addCommitment } from './commitment.ts'
import { CommitmentForm } from './commitment.view.tsx'
import { type At, choices, commitmentSchema, leave, params } from './commitment-fields.ts'
import { draftToWrite } from './draft-to-write.ts'
import { draftWords } from './words.ts'

export const newCommitmentPage = page({
  path: charterPaths.newCommitment(':charter', ':version'),
  permission: may.draft,
  params,
  async show(read, visit, { params: at }: At, form) {
    const found = await draftToWrite(read, visit, at)
    if (!found) return missing
    const body = <CommitmentForm visit={visit} form={form} {...(await choices(read, found))} />
    return charterScreen(visit, found.charter, { face: 'text', title: visit.words(draftWords).addCommitment, body })
  },
  acts: {
    submit: act({
      schema: commitmentSchema,
      perform: (write, visit, draft, { params: at }: At) =>
        writing(write, visit, at, async (charter, version) => {
          const added = await addCommitment(write, visit, { charter, versionId: version.id }, draft)
          return typeof added === 'number' ? leave(visit, at) : added
        }),
    }),
  },
})
