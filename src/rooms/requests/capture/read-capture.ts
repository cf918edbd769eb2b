/** Reads the clerk's form whole, so that everything that is missing is told at once. */
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { understand } from '../../../platform/http/understand.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Offer } from '../file/offer.ts'
import { kindField, personFields, sentences, textFields } from '../receive/fields.ts'
import type { Neighbourhood } from '../receive/neighbourhoods.ts'
import { type Answers, answersSchema, questionField } from '../receive/questions.ts'
import { fieldWords } from '../receive/words.ts'
import { CHANNELS, type Channel, IDENTITIES, type Identity, type Kind } from '../vocabulary.ts'
import { receivedAt } from './received-at.ts'
import { type PlaceMeant, placeMeant, type ServiceMeant, serviceMeant } from './recognize.ts'
import { captureWords } from './words.ts'

export interface Captured {
  channel: Channel
  kind: Kind
  offer: Offer
  place: Neighbourhood | null
  receivedAt: Temporal.Instant
  summary: string
  description: string
  address: string
  answers: Answers
  identity: Identity
  person: { name: string; email: string; telephone: string }
}

type Given = Record<string, unknown>
type Errors = Record<string, string>

const textIn = (given: Given, name: string): string => (typeof given[name] === 'string' ? given[name] : '')

export async function readCapture(read: Read, visit: Visit, given: Given): Promise<Captured | { errors: Errors }> {
  const words = visit.words(captureWords)
  const fields = understand(plainSchema(visit), given, visit.locale)
  const when = receivedAt(textIn(given, 'date'), textIn(given, 'time'), visit.tenant.timeZone, visit.now)
  const service = await serviceMeant(read, textIn(given, 'service'), textIn(given, 'serviceId'))
  const place = await placeMeant(read, textIn(given, 'neighbourhood'), textIn(given, 'neighbourhoodId'))
  const offer = typeof service === 'object' && 'offer' in service ? service.offer : undefined
  const asked = answersSchema(offer?.questions ?? [], visit.words(fieldWords), questionField)
  const answers = understand(asked, given, visit.locale)
  const errors: Errors = {
    ...nameless(visit, given),
    ...(fields.error && sentences(fields.error)),
    ...('wrong' in when && { [when.wrong === 'date' ? 'date' : 'time']: words.received[when.wrong] }),
    ...serviceErrors(visit, service, textIn(given, 'service')),
    ...placeErrors(visit, place, textIn(given, 'neighbourhood')),
    ...(answers.error && sentences(answers.error)),
    ...(offer && offerErrors(visit, offer, given)),
  }
  const complete = fields.success && answers.success && offer && 'instant' in when
  if (Object.keys(errors).length > 0 || !complete) return { errors }
  const { name, email, telephone, ...rest } = fields.data
  return {
    ...rest,
    offer,
    place: typeof place === 'object' && 'place' in place ? place.place : null,
    receivedAt: when.instant,
    answers: answers.data,
    person: { name, email, telephone },
  }
}

function plainSchema(visit: Visit) {
  const words = visit.words(fieldWords)
  const { summary, description, address } = textFields(words)
  return z.object({
    channel: z.enum(CHANNELS, visit.words(captureWords).channelMissing),
    kind: kindField(words),
    summary: summary.refine(text => text !== '', words.summaryMissing),
    description,
    address,
    identity: z.enum(IDENTITIES, words.identityMissing),
    ...personFields(words),
  })
}

function serviceErrors(visit: Visit, service: ServiceMeant, typed: string): Errors {
  const words = visit.words(captureWords)
  if (service === 'unknown') return { service: words.serviceUnknown(typed.slice(0, 80)) }
  return 'similar' in service ? { serviceId: words.serviceSeveral } : {}
}

function placeErrors(visit: Visit, place: PlaceMeant, typed: string): Errors {
  const words = visit.words(fieldWords)
  if (place === 'unknown') return { neighbourhood: words.neighbourhoodUnknown(typed.slice(0, 80)) }
  return 'similar' in place ? { neighbourhoodId: words.neighbourhoodSeveral } : {}
}

/** What this service asks of every request. */
function offerErrors(visit: Visit, offer: Offer, given: Given): Errors {
  const words = visit.words(fieldWords)
  const anonymous = textIn(given, 'identity') === 'anonymous'
  const nowhere = textIn(given, 'neighbourhood').trim() === '' && textIn(given, 'address').trim() === ''
  const kind = textIn(given, 'kind')
  return {
    ...(kind !== '' && !offer.kinds.some(one => one === kind) && { kind: words.kindWrong }),
    ...(anonymous && !offer.allowsAnonymous && { identity: words.anonymousRefused }),
    ...(offer.location === 'required' && nowhere && { neighbourhood: words.placeMissing }),
  }
}

function nameless(visit: Visit, given: Given): Errors {
  const anonymous = textIn(given, 'identity') === 'anonymous'
  return anonymous || textIn(given, 'name').trim() !== '' ? {} : { name: visit.words(fieldWords).nameMissing }
}
