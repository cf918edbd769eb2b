import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page, type Refusal } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { optionalDay, reasonField } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { handOver } from '../hand-over/hand-over.ts'
import { handOverFields } from '../hand-over/hand-over-fields.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type Charter, charterById, inForceOf, versionsOf } from '../read/charter.queries.ts'
import { unitsInUse } from '../read/places.queries.ts'
import { resumeCharter, reviewCharter, setEnd, suspendCharter, withdrawCharter } from './standing.ts'
import { StandingView } from './standing.view.tsx'
import { standingWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }
type Said = 'suspended' | 'resumed' | 'withdrawn' | 'endSet' | 'reviewNoted' | 'handedOver'

export const standingPage = page({
  path: charterPaths.standing(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const inForce = inForceOf(await versionsOf(read, id))
    const units = await unitsInUse(read)
    const body = <StandingView visit={visit} form={form} charter={charter} inForce={inForce} units={units} />
    return charterScreen(visit, charter, { face: 'standing', body })
  },
  acts: {
    suspend: standing(reasonField, 'suspended', (write, visit, charter, { reason }) =>
      suspendCharter(write, visit, charter, reason),
    ),
    resume: standing(
      () => z.object({}),
      'resumed',
      (write, visit, charter) => resumeCharter(write, visit, charter),
    ),
    withdraw: standing(reasonField, 'withdrawn', (write, visit, charter, { reason }) =>
      withdrawCharter(write, visit, charter, reason),
    ),
    end: standing(
      visit => z.object({ endsOn: optionalDay(visit) }),
      'endSet',
      (write, visit, charter, { endsOn }) => setEnd(write, visit, charter, endsOn),
    ),
    review: standing(reasonField, 'reviewNoted', async (write, _visit, charter, { reason }) => {
      await reviewCharter(write, charter, reason)
      return undefined
    }),
    hand_over: standing(handOverFields, 'handedOver', handOver),
  },
})

type Work<V> = (write: Write, visit: Visit, charter: Charter, values: V) => Promise<Refusal | undefined>

/** An act on how a charter stands: the charter is there, the work is done, and it is said. */
function standing<S extends z.ZodType>(schema: (visit: Visit) => S, said: Said, work: Work<z.output<S>>) {
  return act({
    permission: may.govern,
    schema,
    async perform(write, visit, values, { params }: At) {
      const charter = await charterById(write, params.charter)
      if (!charter) return missing
      const refused = await work(write, visit, charter, values)
      return refused ?? done(visit, charterPaths.standing(charter.id), visit.words(standingWords)[said])
    },
  })
}
