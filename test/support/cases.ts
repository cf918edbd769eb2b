/** Requests for journeys that begin after intake, received by the same act that the forms call. */
import { Temporal } from 'temporal-polyfill'
import { type Intake, type Receipt, receive } from '../../src/rooms/requests/index.ts'
import { NOBODY, type Receiver } from '../../src/rooms/requests/receive/receive.ts'
import type { TestHouse } from './house.ts'

const PLAIN: Intake = {
  kind: 'request',
  channel: 'web',
  serviceId: null,
  neighbourhoodId: null,
  address: 'Calle Morelos 12',
  latitude: null,
  longitude: null,
  summary: 'Lámpara apagada frente a la escuela',
  description: 'Lleva una semana sin encender.',
  answers: {},
  identity: 'anonymous',
  locale: 'es-MX',
  receivedAt: Temporal.Instant.from('2026-11-17T17:00:00Z'),
  files: [],
  intakeKey: null,
}

export const ROSALBA = { name: 'Rosalba', email: 'rosalba@correo.example', telephone: '647 100 0000' }

/** Receives a request at an organization, by default an anonymous one through the web. */
export async function received(
  house: TestHouse,
  given: Partial<Intake> & { service?: string; receiver?: string; slug?: string } = {},
): Promise<Receipt> {
  const { service, receiver, slug = 'huatabampo', ...intake } = given
  const organizationId = await house.organizationId(slug)
  return house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, async write => {
    const serviceId = service
      ? (
          await write.db
            .selectFrom('service')
            .select('id')
            .where('organization_id', '=', organizationId)
            .where('code', '=', service)
            .executeTakeFirstOrThrow()
        ).id
      : null
    const whole = { ...PLAIN, receivedAt: house.clock.now, serviceId, ...intake }
    return receive(write, whole, receiver ? await receiverOf(house, organizationId, receiver) : NOBODY)
  })
}

/** Somebody who takes a request down, with the positions they hold. */
async function receiverOf(house: TestHouse, organizationId: number, name: string): Promise<Receiver> {
  return house.owner.read({ organizationId, actorId: null, now: house.clock.now }, async ({ db }) => {
    const holdings = await db
      .selectFrom('account as a')
      .innerJoin('position_holder as h', j =>
        j.onRef('h.organization_id', '=', 'a.organization_id').onRef('h.account_id', '=', 'a.id'),
      )
      .select(['a.id', 'h.position_id'])
      .where('a.organization_id', '=', organizationId)
      .where('a.email', '=', `${name}@huatabampo.example`)
      .execute()
    return { accountId: holdings[0]!.id, positionIds: holdings.map(holding => holding.position_id) }
  })
}

/** Identity of a unit by its code. */
export async function unitId(house: TestHouse, code: string, slug = 'huatabampo'): Promise<string> {
  const organizationId = await house.organizationId(slug)
  return house.owner.read({ organizationId, actorId: null, now: house.clock.now }, async ({ db }) => {
    const unit = await db
      .selectFrom('unit')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    return String(unit.id)
  })
}

/** Letters written so far about a request, oldest first. */
export async function lettersAbout(house: TestHouse, requestId: number) {
  const organizationId = await house.organizationId('huatabampo')
  return house.owner.read({ organizationId, actorId: null, now: house.clock.now }, ({ db }) =>
    db
      .selectFrom('mail_message')
      .select(['recipient', 'subject', 'body'])
      .where('organization_id', '=', organizationId)
      .where('about', '=', 'request')
      .where('about_id', '=', requestId)
      .orderBy('id')
      .execute(),
  )
}
