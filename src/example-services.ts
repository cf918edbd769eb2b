/** The services of an example as the catalogue takes them: each with its record, at the address and telephone of the organization. */
import type { Example } from '../examples/read.ts'
import type { RecordDetails, ServiceDraft } from './rooms/catalogue/establish.ts'

const LOCATION = { yes: 'required', optional: 'optional', no: 'none' } as const

type Service = Example['services'][number]

export function servicesOf(example: Example, units: Map<string, number>): ServiceDraft[] {
  const needs = new Map(example.needs.map(need => [need.code, need.name]))
  return example.services.map(service => ({
    code: service.code,
    name: service.name,
    purpose: service.purpose,
    keywords: service.keywords,
    need: needs.get(service.need) ?? '',
    unitId: units.get(service.unit)!,
    kinds: service.kinds,
    term: service.term,
    location: LOCATION[service.needsLocation],
    allowsAnonymous: service.allowAnonymous,
    questions: service.questions.map(questionDraft),
    details: detailsOf(service, example),
  }))
}

const questionDraft = ({ code, label, hint, kind, required, ...more }: Service['questions'][number]) => ({
  code: code.replaceAll('-', '_'),
  label,
  hint: hint ?? '',
  kind,
  required,
  options: 'options' in more ? more.options : [],
})

function detailsOf(service: Service, { organization, units }: Example): Partial<RecordDetails> {
  const { contact } = organization
  const unit = units.find(({ code }) => code === service.unit)
  return {
    cases: service.cases,
    requirements: service.requirements,
    documents: service.documents.map(document => ({ ...document, note: document.note ?? '' })),
    steps: service.steps,
    result: service.result,
    cost: { text: '', amount: null, legalBasis: '', ...service.cost },
    places: [{ name: unit?.name ?? organization.name, address: contact.address }],
    hours: service.hours,
    channels: service.channels,
    silence: service.silence,
    silenceBasis: service.silenceBasis ?? '',
    validity: service.validity ?? '',
    criteria: service.criteria,
    contact: { telephone: contact.telephone, email: contact.email, note: '' },
    legalBasis: service.legalBasis,
  }
}
