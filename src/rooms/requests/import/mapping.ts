/** How the columns of somebody's file become the fields of a request: a JSON file that a person writes once per system. */
import { z } from 'zod'
import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import { StartFault } from '../../../platform/config/index.ts'
import { CHANNELS, KINDS, OUTCOMES, STATES } from '../vocabulary.ts'
import { instantReader } from './local-time.ts'

const column = z.string().min(1).describe('The name of a column, as the first line of the file writes it')
const template = z.string().min(1).describe('Text with columns between braces: "{type}: {detail}"')

const instant = z
  .strictObject({
    column,
    format: z.string().min(1).default('yyyy-MM-dd HH:mm:ss'),
    zone: z.string().optional().describe('IANA time zone; by default the organization’s'),
  })
  .superRefine(({ format, zone }, context) => {
    try {
      instantReader(format, zone ?? 'UTC')
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message })
    }
  })

/** One value for every row, or one for each value of a column; a value not listed takes `otherwise` or is refused. */
const chosen = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.union(
    [
      z.strictObject({ always: z.enum(values) }),
      z.strictObject({ column, values: z.record(z.string(), z.enum(values)), otherwise: z.enum(values).optional() }),
    ],
    { error: `{"always": …} | {"column": …, "values": {…}, "otherwise": …}; ${values.join(', ')}` },
  )

const named = { column: column.describe('Its name'), code: column.optional().describe('Its code, where there is one') }

export const mappingSchema = z.strictObject({
  source: z
    .string()
    .min(1)
    .max(60)
    .describe('The system the rows come from; with externalId it tells a row from others'),
  externalId: column,
  opened: instant,
  promised: instant.optional(),
  closed: instant.optional(),
  state: chosen(STATES).optional(),
  outcome: chosen(OUTCOMES).optional(),
  kind: chosen(KINDS),
  channel: chosen(CHANNELS),
  service: z
    .strictObject({
      ...named,
      term: z.strictObject({ amount: z.number().int().min(0).max(3650), unit: z.enum(TERM_UNITS) }),
    })
    .optional(),
  unit: z.strictObject(named).optional(),
  neighbourhood: z.strictObject({ column }).optional(),
  address: template.optional(),
  latitude: column.optional(),
  longitude: column.optional(),
  summary: template,
  description: template.optional(),
  requester: z
    .strictObject({ name: column.optional(), email: column.optional(), telephone: column.optional() })
    .optional(),
  verdict: z
    .strictObject({ column, values: z.record(z.string(), z.enum(['on_time', 'late'])) })
    .optional()
    .describe('Where the former system kept its own verdict on punctuality, for --verify'),
})

export type Mapping = z.output<typeof mappingSchema>
export type Choice<V extends string> = { always: V } | { column: string; values: Record<string, V>; otherwise?: V }

/**
 * The mapping in a JSON text.
 * @throws StartFault naming the first field that is wrong
 */
export function readMapping(text: string, name: string): Mapping {
  const read = mappingSchema.safeParse(parsed(text, name))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.join('.') || '/'
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined
  throw new StartFault('bad-mapping', {
    es: unknown
      ? `${name}: «${place}» tiene un campo desconocido: ${unknown}.`
      : `${name}: el campo «${place}» falta o no es válido (${issue?.message}).`,
    en: unknown
      ? `${name}: “${place}” has an unknown field: ${unknown}.`
      : `${name}: the field “${place}” is missing or not valid (${issue?.message}).`,
  })
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new StartFault('bad-json', {
      es: `${name} no es un archivo JSON: ${(error as Error).message}`,
      en: `${name} is not a JSON file: ${(error as Error).message}`,
    })
  }
}

/** A column between the braces of a template. */
export const COLUMN = /\{([^{}]+)\}/g

const columnsIn = (text: string): string[] => [...text.matchAll(COLUMN)].map(match => match[1]!)

/** Every column that the mapping reads, for comparing it with the file before the first row. */
export function columnsOf(mapping: Mapping): Set<string> {
  const { service, unit, neighbourhood, requester = {}, latitude, longitude, verdict } = mapping
  const templates = [mapping.summary, mapping.description, mapping.address].flatMap(text => columnsIn(text ?? ''))
  const choices = [mapping.kind, mapping.channel, mapping.state, mapping.outcome]
  const columns = [
    mapping.externalId,
    ...[mapping.opened, mapping.promised, mapping.closed, neighbourhood, verdict].map(field => field?.column),
    ...choices.map(choice => choice && 'column' in choice && choice.column),
    ...[service?.column, service?.code, unit?.column, unit?.code, latitude, longitude],
    ...Object.values(requester),
    ...templates,
  ]
  return new Set(columns.filter(name => typeof name === 'string'))
}
