import type { ServiceRecord } from '../vocabulary.ts'

/** The columns of a service that what is published writes: those that govern requests, and those that lists are narrowed by. */
export const governing = (record: ServiceRecord) => ({
  name: record.name,
  purpose: record.purpose,
  keywords: record.keywords,
  need: record.need,
  unit_id: record.unitId,
  kinds: record.kinds,
  term_amount: record.term.amount,
  term_unit: record.term.unit,
  location: record.location,
  allows_anonymous: record.anonymous,
  legal_basis: record.legalBasis.join('; '),
  is_free: record.cost.kind === 'free',
  channels: record.channels,
  tags: record.tags,
})
