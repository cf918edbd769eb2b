import type { Read } from '../../../platform/db/handles.ts'
import { print } from '../../../platform/http/print.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  type Field,
  type PublishedService,
  publishedRecords,
  type Reading,
  readingOf,
  recordWords,
  type ServiceRecord,
  shownLines,
} from '../../catalogue/index.ts'
import type { PortfolioEntry } from './narrowed.ts'
import { PARTS } from './service.view.tsx'
import { servicesWords } from './words.ts'

/** What the portfolio says of each service; the record by itself says all. */
const BRIEF: readonly Field[] = ['requirements', 'documents', 'cost', 'term', 'channels', 'places', 'hours', 'unitId']

/** Sixty pages take a second to draw, and change when somebody publishes: a browser may keep them this long. */
const KEPT_SECONDS = 300

/** One service on paper, for whoever prepares what to bring. */
export async function printService(read: Read, visit: Visit, { name, code, record, publishedAt }: PublishedService) {
  const words = visit.words(servicesWords)
  const reading = await readingOf(read, visit)
  const parts = PARTS.map(([part, fields]) => ({
    title: words.sections[part],
    facts: factsOf(visit, record, fields, reading),
  }))
  return print(visit, {
    template: new URL('./service.typ', import.meta.url),
    data: {
      purpose: record.purpose,
      parts: parts.filter(part => part.facts.length > 0),
      made: words.publishedOn(visit.moments.longDate(publishedAt)),
      address: visit.absolute(`/servicios/${code}`),
    },
    title: name,
    fileName: code,
  })
}

/** Everything that is offered, by need. */
export async function printPortfolio(read: Read, visit: Visit, services: PortfolioEntry[]) {
  const words = visit.words(servicesWords)
  const reading = await readingOf(read, visit)
  const records = await publishedRecords(
    read,
    services.map(({ id }) => id),
  )
  const groups = [...Map.groupBy(services, ({ need }) => need)].map(([need, members]) => ({
    title: need || words.other,
    services: members.map(({ id, name, purpose, charter }) => ({
      ...{ name, purpose, facts: factsOf(visit, records.get(id)!, BRIEF, reading) },
      mark: charter ? (charter.certified ? words.tagCertified : words.tagCharter) : '',
    })),
  }))
  const printed = await print(visit, {
    template: new URL('./portfolio.typ', import.meta.url),
    data: {
      groups,
      count: words.count(services.length),
      made: words.made(visit.moments.longDate(visit.now)),
    },
    title: words.portfolioTitle,
    fileName: 'portafolio',
  })
  return { ...printed, maxAge: KEPT_SECONDS }
}

function factsOf(visit: Visit, record: ServiceRecord, fields: readonly Field[], reading: Reading) {
  const { label } = visit.words(recordWords)
  return fields
    .map(field => ({ label: label[field], lines: shownLines(field, record, reading), numbered: field === 'steps' }))
    .filter(({ lines }) => lines.length > 0)
}
