/**
 * A charter for each service whose requests carry a promised date, with one commitment: resolved by that date in at least so
 * many of every hundred. For an organization that brings its past and wants to see at once how it kept its word.
 */
import { Temporal } from 'temporal-polyfill'
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { addIndicator } from '../../indicators/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { requestFacts } from '../../requests/index.ts'
import { addCharter } from '../establish.ts'
import { fromServicesWords } from './words.ts'

export interface Wanted {
  /** Percent, 0 to 100. */
  target: number
  /** First and last day of the organization's calendar for which promises are looked at; the charters bind from the first. */
  from: string
  to: string
  locale: Locale
}

export interface MadeCharter {
  code: string
  service: string
  indicatorId: number
}

interface PromisedService {
  id: number
  code: string
  name: string
  unit_id: number
}

/** Services that have a charter already are left as they are. @returns the charters of services with a promise, new or as they were */
export async function chartersFromServices(write: Write, wanted: Wanted): Promise<MadeCharter[]> {
  const made: MadeCharter[] = []
  for (const service of await promisedServices(write, wanted)) {
    const indicatorId = (await indicatorOf(write, service)) ?? (await make(write, service, wanted))
    made.push({ code: service.code, service: service.name, indicatorId })
  }
  return made
}

async function promisedServices(read: Read, { from, to }: Wanted): Promise<PromisedService[]> {
  const { timeZone } = await businessCalendar(read)
  const begins = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).epochMilliseconds
  const due = await requestFacts(read, {
    belonging: ['due'],
    from: begins(Temporal.PlainDate.from(from)),
    to: begins(Temporal.PlainDate.from(to).add({ days: 1 })),
  })
  const ids = [...new Set(due.flatMap(({ serviceId }) => serviceId ?? []))]
  if (ids.length === 0) return []
  return read.db
    .selectFrom('service')
    .select(['id', 'code', 'name', 'unit_id'])
    .where('organization_id', '=', read.organizationId)
    .where('id', 'in', ids)
    .orderBy('name')
    .execute()
}

const indicatorCode = (service: PromisedService) => `${service.code}-by-promised-date`

async function indicatorOf(read: Read, service: PromisedService): Promise<number | undefined> {
  const row = await read.db
    .selectFrom('indicator')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('code', '=', indicatorCode(service))
    .executeTakeFirst()
  return row?.id
}

async function make(write: Write, service: PromisedService, { target, from, to, locale }: Wanted): Promise<number> {
  const words = fromServicesWords(locale)
  const indicatorId = await addIndicator(write, {
    code: indicatorCode(service),
    name: words.indicator(service.name),
    meaning: words.meaning,
    base: 'response_request',
    unitOfMeasure: 'percent',
    direction: 'higher',
    unitId: service.unit_id,
    formula: { op: 'share', condition: { is: 'on_time' }, of: { population: 'due', services: [service.code] } },
    effectiveFrom: from,
  })
  const { attribute, changeNote, complaintChannel, population, remedy, source } = words
  const statement = words.statement(target)
  await addCharter(write, {
    ...{ code: service.code, title: service.name, unitId: service.unit_id, serviceIds: [service.id] },
    ...{ team: [], training: [] },
    studies: [{ method: 'complaints', source, carriedOutOn: to, expectations: [{ attribute, importance: 5 }] }],
    versions: [
      {
        ...{ summary: words.summary(service.name), general: {}, remedies: {}, complementary: {}, changeNote },
        ...{ inForceFrom: from, indicatorIds: [indicatorId], signatures: [] },
        commitments: [
          {
            ...{ code: 'C1', attribute, statement, population, remedy, complaintChannel, indicatorId },
            target: { comparator: 'at_least', target },
          },
        ],
      },
    ],
  })
  return indicatorId
}
