/** Writes out a charter in full from its entry and its template: the promise as the charters room keeps it, by codes. */
import { BASES, type Base, type CharterEntry, type CharterTemplates } from './charter.ts'
import type { Organization, Service, Unit } from './schema.ts'

export interface ExampleIndicator {
  code: string
  base: Base | null
  name: string
  meaning: string
  unitOfMeasure: 'percent' | 'business_days' | 'minutes' | 'ratio'
  direction: 'higher' | 'lower'
  /** Formula of the indicators room; services by their code. */
  formula: object
}

export interface ExampleCommitment {
  code: string
  indicator: string
  attribute: string
  statement: string
  comparator: 'at_least' | 'at_most'
  target: number
  population: string
  remedy: string
}

export interface Surroundings {
  organization: Organization
  unit: Unit
  service: Service
  /** The liaison position of the unit. */
  liaison: string
  templates: CharterTemplates
}

/** How each base indicator is measured, in what unit, and which target of the entry it has. */
const MEASURED = {
  satisfaction: {
    unitOfMeasure: 'percent',
    direction: 'higher',
    target: 'satisfaction',
    formula: {
      op: 'share',
      condition: { measure: 'value', comparison: '>=', than: 4 },
      of: { population: 'satisfaction' },
    },
  },
  waiting_time: {
    unitOfMeasure: 'minutes',
    direction: 'lower',
    target: 'waiting',
    formula: { op: 'mean', measure: 'value', of: { population: 'waiting' } },
  },
  attention_time: {
    unitOfMeasure: 'minutes',
    direction: 'lower',
    target: 'attention',
    formula: { op: 'mean', measure: 'value', of: { population: 'attention' } },
  },
  response_request: {
    unitOfMeasure: 'percent',
    direction: 'higher',
    target: 'onTime',
    formula: { op: 'share', condition: { is: 'on_time' }, of: { population: 'due' } },
  },
  response_complaint: {
    unitOfMeasure: 'business_days',
    direction: 'lower',
    target: 'complaint',
    formula: {
      op: 'mean',
      measure: 'business_days',
      of: { population: 'answered', kinds: ['complaint', 'claim', 'suggestion'] },
    },
  },
} as const

type Targets = CharterEntry['targets']
/** The first version promised a little less, which is what a review is for. */
const firstTargets = ({ satisfaction, waiting, attention, onTime, complaint }: Targets): Targets => ({
  satisfaction: satisfaction - 10,
  waiting: waiting + 5,
  attention: attention + 5,
  onTime: onTime - 5,
  complaint: complaint + 5,
})

const UNIT_WORDS = {
  business_days: ['día hábil', 'días hábiles'],
  calendar_days: ['día', 'días'],
  business_hours: ['hora hábil', 'horas hábiles'],
}

export function composeCharter(entry: CharterEntry, around: Surroundings) {
  const { service, unit, liaison, templates } = around
  const template = templates.templates.find(({ code }) => code === entry.template)
  if (!template) throw new Error(`the charter of ${entry.service} follows no template: ${entry.template}`)
  const position = (named: string) => (named === 'responsible' ? liaison : named)
  const version = (targets: Targets, inForceFrom: string, changeNote: string) => ({
    inForceFrom,
    changeNote,
    ...textOf(entry, template.aims, around),
    commitments: commitmentsOf(entry, template, targets, around),
  })
  return {
    code: service.code,
    title: service.name,
    unit: unit.code,
    service: service.code,
    tags: entry.tags,
    template: entry.template,
    targets: entry.targets,
    team: templates.team.map(member => ({ ...member, position: position(member.position) })),
    /** Before the first version, and before the study of the one in force. */
    trainings: [entry.since, entry.study.on].map(day => ({
      heldOn: `${day.slice(0, 4)}-01-20`,
      ...templates.training,
    })),
    study: {
      ...{
        method: entry.study.method,
        source: templates.studySources[entry.study.method],
        carriedOutOn: entry.study.on,
      },
      ...{ respondents: entry.study.respondents, population: entry.study.population ?? null },
      expectations: Object.entries(template.expectations).map(([attribute, importance]) => ({ attribute, importance })),
    },
    indicators: indicatorsOf(template, service.code, templates),
    /** The first one, and the one in force. */
    versions: [
      version(firstTargets(entry.targets), entry.since, ''),
      version(entry.targets, entry.inForceFrom, templates.changeNote),
    ],
    signatures: templates.signatures.map(signature => ({ ...signature, position: position(signature.position) })),
    certificates: service.charter === 'certified' ? certificatesOf(service.code, entry.since, templates) : [],
  }
}
export type ExampleCharter = ReturnType<typeof composeCharter>

type Template = CharterTemplates['templates'][number]

function indicatorsOf(template: Template, service: string, { common }: CharterTemplates): ExampleIndicator[] {
  const measuring = (formula: { of: object }) => ({ ...formula, of: { ...formula.of, services: [service] } })
  const base = BASES.map((base): ExampleIndicator => {
    const { unitOfMeasure, direction, formula } = MEASURED[base]
    const code = `${service}-${base.replaceAll('_', '-')}`
    return { code, base, ...common.indicators[base], unitOfMeasure, direction, formula: measuring(formula) }
  })
  const own = template.own.map(({ code, name, meaning, unitOfMeasure, direction, formula }): ExampleIndicator => {
    return {
      code: `${service}-${code}`,
      base: null,
      name,
      meaning,
      unitOfMeasure,
      direction,
      formula: measuring(formula),
    }
  })
  return [...base, ...own]
}

function commitmentsOf(
  entry: CharterEntry,
  template: Template,
  targets: Targets,
  { service, templates: { common } }: Surroundings,
): ExampleCommitment[] {
  const { amount, unit } = service.term
  const days = unit === 'business_hours' ? Math.ceil(amount / 8) : amount
  const depends = { half: Math.ceil(days / 2), days }
  const words = { ...targets, ...depends, term: termWords(service) }
  const base = BASES.map(base => ({
    indicator: `${entry.service}-${base.replaceAll('_', '-')}`,
    attribute: template.answers[base],
    statement: filled(common.statements[base], words),
    comparator: MEASURED[base].direction === 'higher' ? ('at_least' as const) : ('at_most' as const),
    target: targets[MEASURED[base].target],
    population: common.populations[base],
    remedy: common.remedies[base],
  }))
  const own = template.own.map(({ code, attribute, statement, comparator, target, population, remedy }) => ({
    ...{ indicator: `${entry.service}-${code}`, attribute, statement: filled(statement, words), comparator },
    ...{ target: typeof target === 'number' ? target : depends[target], population, remedy },
  }))
  return [...base, ...own].map((commitment, index) => ({ code: `C${index + 1}`, ...commitment }))
}

function textOf(
  entry: CharterEntry,
  aims: string,
  { organization, unit, service, templates: { common } }: Surroundings,
) {
  const { contact } = organization
  const name = service.name.charAt(0).toLowerCase() + service.name.slice(1)
  const words = { ...contact, service: name, purpose: service.purpose, unit: unit.name, term: termWords(service) }
  const all = <T extends Record<string, string>>(texts: T) =>
    Object.fromEntries(Object.entries(texts).map(([section, text]) => [section, filled(text, words)])) as T
  return {
    summary: entry.promise,
    general: { aims: filled(aims, words), ...all(common.general) },
    remedies: all(common.remediesText),
    complementary: all(common.complementary),
    complaintChannel: filled(common.complaintChannel, words),
  }
}

function certificatesOf(code: string, since: string, { certification }: CharterTemplates) {
  const { norm, body, firstYear, renewals, validYears } = certification
  return Array.from({ length: renewals + 1 }, (_, year) => ({
    ...{ norm, body, kind: year === 0 ? ('first' as const) : ('renewal' as const) },
    number: `CC-${code}-${firstYear + year}`,
    grantedOn: `${firstYear + year}-11-20`,
    expiresOn: `${firstYear + year + validYears}-11-20`,
  })).filter(({ grantedOn }) => grantedOn > since)
}

function termWords({ term: { amount, unit } }: Service): string {
  return `${amount} ${UNIT_WORDS[unit][amount === 1 ? 0 : 1]}`
}

/** @throws Error for a word in braces that nobody gives */
function filled(text: string, words: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (braces, word: string) => {
    const given = words[word]
    if (given === undefined) throw new Error(`nothing to put for ${braces} in “${text}”`)
    return String(given)
  })
}
