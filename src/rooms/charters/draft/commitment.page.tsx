import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity, optionalIdentity, optionalText, text } from '../../../platform/http/fields.ts'
import { act, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Comparator } from '../../indicators/index.ts'
import { done, writing } from '../drafting.ts'
import { optionalDay, optionalDecimal } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import { expectationsOf } from '../study/studies.queries.ts'
import { nouns } from '../words/nouns.ts'
import { addCommitment, changeCommitment, dropCommitment } from './commitment.ts'
import { CommitmentForm } from './commitment.view.tsx'
import { draftToWrite } from './draft-to-write.ts'
import { choosableIndicators } from './indicators.ts'
import { draftWords } from './words.ts'

const params = z.object({ charter: identity(), version: identity() })
type At = { params: z.output<typeof params>; query: unknown }
const oneParams = params.extend({ commitment: identity() })
type OneAt = { params: z.output<typeof oneParams>; query: unknown }

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

const leave = (visit: Visit, at: { charter: number; version: number }) =>
  done(visit, `${charterPaths.version(at.charter, at.version)}#commitments`, visit.words(nouns).saved)

async function choices(read: Read, { charter, version }: { charter: Charter; version: Version }) {
  return {
    expectations: await expectationsOf(read, charter.id),
    indicators: await choosableIndicators(read, charter, await indicatorIdsOf(read, version.id)),
  }
}

const COMPARATORS = ['at_least', 'at_most', 'equal', 'between'] as const satisfies readonly Comparator[]

function commitmentSchema(visit: Visit) {
  const words = visit.words(draftWords)
  const { long } = visit.words(nouns)
  const amount = optionalDecimal(words.badNumber, -1e9, 1e9)
  return z.object({
    expectationId: optionalIdentity(),
    statement: text(words.missingStatement, 600, long),
    indicatorId: optionalIdentity(),
    comparator: z.preprocess(value => (value === '' ? null : (value ?? null)), z.enum(COMPARATORS).nullable()),
    target: amount,
    upper: amount,
    population: optionalText(400, long),
    remedy: optionalText(600, long),
    complaintChannel: optionalText(400, long),
    validFrom: optionalDay(visit),
    validTo: optionalDay(visit),
  })
}
