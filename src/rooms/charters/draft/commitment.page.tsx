import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { writing } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { commitmentsOf } from '../read/commitments.queries.ts'
import { changeCommitment, dropCommitment } from './commitment.ts'
import { CommitmentForm } from './commitment.view.tsx'
import { choices, commitmentSchema, leave, params } from './commitment-fields.ts'
import { draftToWrite } from './draft-to-write.ts'
import { draftWords } from './words.ts'

const oneParams = params.extend({ commitment: identity() })
type OneAt = { params: z.output<typeof oneParams>; query: unknown }

export const commitmentPage = page({
  path: charterPaths.commitment(':charter', ':version', ':commitment'),
  permission: may.draft,
  params: oneParams,
  async show(read, visit, { params: at }: OneAt, form) {
    const found = await draftToWrite(read, visit, at)
    const commitment = found && (await commitmentsOf(read, found.version.id)).find(({ id }) => id === at.commitment)
    if (!found || !commitment) return missing
    const body = <CommitmentForm visit={visit} form={form} commitment={commitment} {...(await choices(read, found))} />
    const title = visit.words(draftWords).changeCommitment(commitment.code)
    return charterScreen(visit, found.charter, { face: 'text', title, body })
  },
  acts: {
    submit: act({
      schema: commitmentSchema,
      perform: (write, visit, draft, { params: at }: OneAt) =>
        writing(write, visit, at, async (charter, version) => {
          const of = { charter, versionId: version.id }
          return (await changeCommitment(write, visit, of, at.commitment, draft)) ?? leave(visit, at)
        }),
    }),
    drop: act({
      schema: () => z.object({}),
      perform: (write, visit, _values, { params: at }: OneAt) =>
        writing(write, visit, at, async (_charter, version) => {
          const gone = await dropCommitment(write, version.id, at.commitment)
          return gone ?? done(visit, charterPaths.version(at.charter, at.version), visit.words(draftWords).dropped)
        }),
    }),
  },
})
