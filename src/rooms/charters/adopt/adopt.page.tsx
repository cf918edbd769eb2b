import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, isRefusal, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { proposalsOf } from '../../improvement/index.ts'
import { reasonField } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { acceptProposal, rejectProposal } from './adopt.ts'
import { ProposalsView } from './adopt.view.tsx'
import { adoptWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const proposalsPage = page({
  path: charterPaths.proposals(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const body = <ProposalsView visit={visit} form={form} proposals={await proposalsOf(read, id)} />
    return charterScreen(visit, charter, { face: 'text', title: visit.words(adoptWords).title, body })
  },
  acts: {
    accept: act({
      permission: may.govern,
      schema: decisionSchema,
      async perform(write, visit, { proposal, reason }, { params }: At) {
        const charter = await charterById(write, params.charter)
        if (!charter) return missing
        const accepted = await acceptProposal(write, visit, charter, { proposalId: proposal, reason })
        if (isRefusal(accepted)) return accepted
        const path = charterPaths.version(charter.id, accepted.versionId)
        return done(visit, path, visit.words(adoptWords).accepted(accepted.code))
      },
    }),
    reject: act({
      permission: may.govern,
      schema: decisionSchema,
      async perform(write, visit, { proposal, reason }, { params }: At) {
        const charter = await charterById(write, params.charter)
        if (!charter) return missing
        const refused = await rejectProposal(write, visit, charter, { proposalId: proposal, reason })
        return refused ?? done(visit, charterPaths.proposals(charter.id), visit.words(adoptWords).rejected)
      },
    }),
  },
})

function decisionSchema(visit: Visit) {
  return reasonField(visit).extend({ proposal: identity() })
}
