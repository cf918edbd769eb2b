/** A citizen says that a promise was not kept: a request with its folio, tied to the promise, which somebody must answer for. */
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { type Act, act, go, isRefusal, missing, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { donePath, fieldWords, LONGEST, personFields } from '../../requests/index.ts'
import { type CharterInForce, charterInForce } from '../read/charter-in-force.ts'
import type { Commitment } from '../read/commitments.queries.ts'
import { mentionedRequest } from './mentioned.ts'
import { receiveClaim } from './receive-claim.ts'
import { claimWords } from './words.ts'

/** The promise of an address, with its charter. */
export interface Claimed {
  charter: CharterInForce
  commitment: Commitment
}

export const commitmentParams = z.object({
  charter: z.string().min(1).max(100),
  commitment: z.string().regex(/^C[0-9]{1,3}$/),
})
type CommitmentParams = z.output<typeof commitmentParams>

const LONGEST_FOLIO = 60

/** Folios of other systems are taken as they are written, but a sentence is none: each part after the first carries a number. */
function looksLikeFolio(typed: string): boolean {
  const [first = '', ...rest] = typed.split(/\s+/).map(part => /\d/.test(part))
  return typed === '' || ((first || rest.length > 0) && rest.every(Boolean))
}

function claimSchema(visit: Visit) {
  const words = visit.words(claimWords)
  const text = (most: number, tooLong?: string) => z.string().trim().max(most, tooLong).default('')
  const { name, email, telephone } = personFields(visit.words(fieldWords))
  return z
    .object({
      key: z.uuid(),
      description: text(LONGEST.description).refine(typed => typed !== '', words.whatMissing),
      service: z.coerce.number({ error: words.serviceMissing }).int().positive(words.serviceMissing).optional(),
      folio: text(LONGEST_FOLIO, words.folioLong).refine(looksLikeFolio, words.folioShape),
      trackingKey: text(LONGEST_FOLIO, words.folioNotFound),
      identity: z.enum(['named', 'anonymous'], words.identityMissing),
      name,
      email,
      telephone,
    })
    .superRefine(({ identity, ...person }, context) => {
      if (identity === 'anonymous') return
      const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      if (person.name === '') refuse('name', words.nameMissing)
      if (person.email === '' && person.telephone === '') refuse('email', words.contactMissing)
    })
}
export type Claim = z.output<ReturnType<typeof claimSchema>>

export const claimAct: Act<CommitmentParams, unknown> = act({
  schema: claimSchema,
  async perform(write, visit, claim, { params }) {
    const claimed = await promiseAt(write, params)
    if (claimed?.charter.state !== 'in_force') return missing
    const serviceId = serviceOf(claimed.charter, claim)
    if (serviceId === undefined) return refuse({ service: visit.words(claimWords).serviceMissing })
    const mentioned = await mentionedRequest(write, visit, claimed.charter, claim)
    if (mentioned && isRefusal(mentioned)) return mentioned
    await receiveClaim(write, visit, claimed, { ...claim, serviceId, mentioned })
    return go(visit.url(donePath(claim.key)))
  },
})

/** The promise in force of that charter and code; undefined when there is none. */
export async function promiseAt(
  read: Read,
  { charter: code, commitment }: CommitmentParams,
): Promise<Claimed | undefined> {
  const charter = await charterInForce(read, code)
  const promise = charter?.commitments.find(one => one.code === commitment)
  return charter && promise && { charter, commitment: promise }
}

/** The charter's only service, or the one chosen among several; null when it has none, undefined when none was chosen. */
function serviceOf({ services }: CharterInForce, { service }: Claim): number | null | undefined {
  if (services.length <= 1) return services[0]?.id ?? null
  return services.find(({ id }) => id === service)?.id
}
