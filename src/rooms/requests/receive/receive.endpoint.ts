/** Other systems file requests: one call, one statement to the database, the same key the same folio. */
import { z } from 'zod'
import { endpoint, isRefusal, type Refusal, refuse } from '../../../platform/http/page.ts'
import { understand } from '../../../platform/http/understand.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { followPath } from '../track/paths.ts'
import { kindField, personFields, pointFields, subjectOf, textFields } from './fields.ts'
import { type Intake, receiveDirectly } from './receive.ts'
import { type AskedOffer, plainly, type Reception, receptionOf } from './reception.ts'
import { fieldWords } from './words.ts'

const english = fieldWords('en')
const { description, address, neighbourhood } = textFields(english)

const keyField = z.uuid().optional()

const intakeBody = z.object({
  key: keyField.describe(
    'Chosen by the caller, here or in the header Idempotency-Key; repeating it gives the same folio',
  ),
  kind: kindField(english),
  service: z.string().max(100).optional().describe('Code of a published service'),
  description: description.refine(text => text !== '', english.descriptionMissing),
  neighbourhood: neighbourhood.describe('Name, with or without accents'),
  address,
  ...pointFields(english),
  answers: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Answers to the questions of the service, by their code'),
  requester: z.object(personFields(english)).optional().describe('Absent for an anonymous request'),
  protectIdentity: z.boolean().default(false),
})
type IntakeBody = z.output<typeof intakeBody>

const receiptBody = z.object({ folio: z.string(), key: z.string(), repeated: z.boolean(), url: z.url() })

export const receiveEndpoint = endpoint({
  method: 'post',
  path: '/api/v1/requests',
  permission: may.file,
  summary: 'Files a request and gives its folio and tracking key',
  body: intakeBody,
  reply: receiptBody,
  direct: true,
  async answer(_handle, visit, { body, idempotencyKey }) {
    const key = keyField.safeParse(body.key ?? idempotencyKey)
    if (!key.success) return refuse({ 'Idempotency-Key': 'The key is a UUID' })
    const reception = await receptionOf(visit)
    const offer = await reception.offer(body.service ?? null)
    const intake = offer
      ? intakeOf(visit, reception, offer, { ...body, key: key.data })
      : refuse({ service: english.serviceWrong })
    if (isRefusal(intake)) return intake
    const { tools, tenant, now } = visit
    const receipt = await receiveDirectly(tools.statement, tenant.id, reception.desk, intake, now)
    const { folio, tracking_key: trackingKey, repeated } = receipt
    const url = visit.absolute(followPath(folio, trackingKey))
    return { status: repeated ? 200 : 201, body: { folio, key: trackingKey, repeated, url } }
  },
})

function intakeOf(visit: Visit, reception: Reception, offer: AskedOffer, body: IntakeBody): Intake | Refusal {
  const answers = understand(offer.answers, body.answers, 'en')
  const neighbourhoodId = body.neighbourhood === '' ? null : reception.places.get(plainly(body.neighbourhood))
  const refused = {
    ...(offer.kinds.includes(body.kind) ? {} : { kind: english.kindWrong }),
    ...(body.requester || offer.allowsAnonymous ? {} : { requester: english.anonymousRefused }),
    ...(neighbourhoodId === undefined && { neighbourhood: english.neighbourhoodUnknown(body.neighbourhood) }),
    ...(offer.location === 'required' && lacksPlace(body) && { address: english.addressMissing }),
    ...Object.fromEntries(
      (answers.error?.issues ?? []).map(issue => [`answers.${issue.path.join('.')}`, issue.message]),
    ),
  }
  if (Object.keys(refused).length > 0 || neighbourhoodId === undefined) return refuse(refused)
  const { kind, description, address, latitude, longitude, requester, key, protectIdentity } = body
  return {
    ...{ kind, channel: 'api', serviceId: offer.service?.id ?? null, neighbourhoodId, address, latitude, longitude },
    ...{ summary: subjectOf(description), description, answers: answers.data ?? {}, requester, files: [] },
    identity: requester ? (protectIdentity ? 'protected' : 'named') : 'anonymous',
    locale: visit.locale,
    receivedAt: visit.now,
    intakeKey: key ?? null,
  }
}

const lacksPlace = ({ address, latitude, longitude }: IntakeBody) =>
  address === '' && (latitude === null || longitude === null)
