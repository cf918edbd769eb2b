import type { Term, TermUnit } from '../../../platform/calendar/index.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Going, go, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { neighbourhoodById } from '../receive/neighbourhoods.ts'
import { recountTerm } from '../recount/recount-term.ts'
import { attendingUnits } from '../refer/units.queries.ts'
import type { Kind } from '../vocabulary.ts'
import { type CaseAtHand, takeCase } from '../walk/case-at-hand.ts'
import { walkWords } from '../walk/words.ts'
import { changeProcedure } from './change-procedure.ts'
import { registerWords } from './words.ts'

export interface Classification {
  kind: Kind
  serviceId: number | null
  /** Null takes the unit of the service. */
  unitId: number | null
  neighbourhoodId: number | null
  address: string
}

/**
 * Corrects what a case is about. With another service the term is counted again from the real receipt and both dates are
 * kept; with another procedure the case changes to it as long as nothing was decided or referred.
 */
export async function classify(
  write: Write,
  visit: Visit,
  requestId: number,
  draft: Classification,
): Promise<Going | Refusal | Missing> {
  const hand = await takeCase(write, requestId)
  if (!hand) return missing
  if (hand.closedAt) return refuse({ '': visit.words(walkWords).closed })
  if (hand.mergedIntoId !== null) return refuse({ '': visit.words(walkWords).follows })
  const words = visit.words(registerWords)
  const service = draft.serviceId === null ? undefined : await serviceFor(write, draft.serviceId)
  if (draft.serviceId !== null && !service) return refuse({ service: words.unknown })
  const known = await knownPlaces(write, hand, draft)
  if (!known) return refuse({ '': words.unknown })
  const chosen = { ...draft, unitId: unitFor(hand, draft, service?.unitId ?? null) }
  const changed = changesOf(hand, chosen)
  const back = visit.url(casePath(requestId))
  if (Object.keys(changed).length === 0) return go(back, { kind: 'notice', text: words.same })
  await store(write, requestId, chosen)
  await write.event({
    name: 'request.classified',
    subject: 'request',
    subjectId: requestId,
    positionId: firstPositionId(visit),
    data: changed,
  })
  const recounted =
    'serviceId' in changed ? await recountTerm(write, requestId, service?.term ?? null, 'classified') : undefined
  const procedure = await changeProcedure(write, visit, hand, chosen)
  const say = visit.moments
  const date = recounted?.dueAt ? words.newDate(say.moment(recounted.dueAt)) : words.done
  return go(back, { kind: 'success', text: [date, procedure].filter(Boolean).join(' ') })
}

/** Another service brings its own unit, unless another one was chosen too. */
function unitFor(hand: CaseAtHand, draft: Classification, ofService: number | null): number | null {
  const leftAsItWas = draft.serviceId !== hand.serviceId && draft.unitId === hand.unitId
  return draft.unitId === null || leftAsItWas ? ofService : draft.unitId
}

/** The unit and the neighbourhood are of the organization and in use, or those it already had. */
async function knownPlaces(read: Read, hand: CaseAtHand, { unitId, neighbourhoodId }: Classification) {
  const units = unitId === null || unitId === hand.unitId ? [] : await attendingUnits(read)
  if (units.length > 0 && !units.some(({ id }) => id === unitId)) return false
  if (neighbourhoodId === null || neighbourhoodId === hand.neighbourhoodId) return true
  return (await neighbourhoodById(read, neighbourhoodId)) !== undefined
}

/** What differs, before and after. */
function changesOf(hand: CaseAtHand, chosen: Classification) {
  const fields = ['kind', 'serviceId', 'unitId', 'neighbourhoodId', 'address'] as const
  const pairs = fields.filter(field => hand[field] !== chosen[field])
  return Object.fromEntries(pairs.map(field => [field, { was: hand[field], is: chosen[field] }]))
}

async function serviceFor(read: Read, id: number): Promise<{ unitId: number; term: Term } | undefined> {
  const row = await read.db
    .selectFrom('service')
    .select(['unit_id', 'term_amount', 'term_unit'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { unitId: row.unit_id, term: { amount: row.term_amount, unit: row.term_unit as TermUnit } }
}

async function store(write: Write, requestId: number, chosen: Classification): Promise<void> {
  await write.db
    .updateTable('request')
    .set({
      kind: chosen.kind,
      service_id: chosen.serviceId,
      unit_id: chosen.unitId,
      neighbourhood_id: chosen.neighbourhoodId,
      address: chosen.address,
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', requestId)
    .where('closed_at', 'is', null)
    .execute()
}
