/** What receiving from another system needs to know, remembered for two seconds: then an intake asks the database once. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Offer, offerOf } from '../file/offer.ts'
import { type IntakeDesk, intakeDesk } from './intake-desk.ts'
import { neighbourhoods } from './neighbourhoods.ts'
import { answersSchema } from './questions.ts'
import { fieldWords } from './words.ts'

const MEMORY_MS = 2000

export interface AskedOffer extends Offer {
  /** Reads the answers to its questions. */
  answers: ReturnType<typeof answersSchema>
}

export interface Reception {
  desk: IntakeDesk
  /** Identities of neighbourhoods by their names in plain letters. */
  places: ReadonlyMap<string, number>
  /** Undefined for a code that is not offered; the general offer without one. */
  offer(code: string | null): Promise<AskedOffer | undefined>
}

const kept = new Map<number, { until: number; reception: Promise<Reception> }>()

export function receptionOf(visit: Visit): Promise<Reception> {
  const before = kept.get(visit.tenant.id)
  if (before && before.until > Date.now()) return before.reception
  const reception = openReception(visit)
  kept.set(visit.tenant.id, { until: Date.now() + MEMORY_MS, reception })
  reception.catch(() => kept.delete(visit.tenant.id))
  return reception
}

async function openReception({ tenant, tools, now }: Visit): Promise<Reception> {
  const look = <T>(work: (read: Read) => Promise<T>) =>
    tools.look({ organizationId: tenant.id, actorId: null, now }, work)
  const offers = new Map<string | null, Promise<AskedOffer | undefined>>()
  return look(async read => ({
    desk: await intakeDesk(read),
    places: new Map((await neighbourhoods(read)).map(({ id, name }) => [plainly(name), id])),
    offer(code) {
      const offer = offers.get(code) ?? look(later => asked(later, code))
      offers.set(code, offer)
      return offer
    },
  }))
}

async function asked(read: Read, code: string | null): Promise<AskedOffer | undefined> {
  const offer = await offerOf(read, code)
  return offer && { ...offer, answers: answersSchema(offer.questions, fieldWords('en')) }
}

export const plainly = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
