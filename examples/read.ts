/** Reads an example organization from its folder, checked against the schema and ready to be loaded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { charterEntry, charterTemplates } from './charter.ts'
import { composeCharter } from './compose-charter.ts'
import { procedure } from './procedure.ts'
import * as schema from './schema.ts'
import { followUp, year } from './year.ts'

const here = import.meta.dirname

/** The five founding organizations, in the order in which they are shown. */
export const exampleSlugs = ['huatabampo', 'metepec', 'cecop', 'conalep', 'cajica'] as const
export type ExampleSlug = (typeof exampleSlugs)[number]

function read<T>(type: z.ZodType<T>, ...path: string[]): T {
  const file = join(here, ...path)
  const parsed = type.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} does not follow its schema:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Numbers the positions of each unit from one, as listed. */
function ordered(positions: schema.Position[]): (schema.Position & { order: number })[] {
  return positions.map((position, at) => ({
    ...position,
    order: positions.slice(0, at + 1).filter(({ unit }) => unit === position.unit).length,
  }))
}

const jsonNames = (...path: string[]) =>
  readdirSync(join(here, ...path))
    .filter(name => name.endsWith('.json'))
    .sort()

/**
 * Everything an example organization consists of.
 * @throws Error naming the file and the place in it that does not follow the schema
 */
export function readExample(slug: ExampleSlug) {
  const organization = read(schema.organization, slug, 'organization.json')
  const example = {
    organization,
    /** SVG text of the coat of arms. */
    coatOfArms: readFileSync(join(here, slug, organization.brand.coatOfArms), 'utf8'),
    units: read(z.array(schema.unit), slug, 'units.json'),
    positions: ordered(read(z.array(schema.position), slug, 'positions.json')),
    people: read(z.array(schema.person), slug, 'people.json'),
    needs: read(z.array(schema.need), slug, 'needs.json'),
    services: jsonNames(slug, 'services').flatMap(name => read(z.array(schema.service), slug, 'services', name)),
    neighbourhoods: read(z.array(schema.neighbourhood), slug, 'neighbourhoods.json'),
    inadmissibilityReasons: read(z.array(schema.inadmissibilityReason), slug, 'inadmissibility-reasons.json'),
    procedures: jsonNames(slug, 'procedures').map(name => read(procedure, slug, 'procedures', name)),
  }
  return {
    ...example,
    charters: readCharters(slug, example),
    /** How a synthetic year went, and what was done with its figures; none where nothing is promised. */
    year: existsSync(join(here, slug, 'year.json'))
      ? { ...read(year, slug, 'year.json'), followUp: read(followUp, slug, 'follow-up.json') }
      : null,
  }
}

/** Written out in full; none where the organization has not promised anything yet. */
function readCharters(slug: ExampleSlug, { organization, units, positions, services }: Founded) {
  if (!existsSync(join(here, slug, 'charters'))) return []
  const templates = read(charterTemplates, slug, 'charter-templates.json')
  const entries = jsonNames(slug, 'charters').flatMap(name => read(z.array(charterEntry), slug, 'charters', name))
  return entries.map(entry => {
    const service = services.find(({ code }) => code === entry.service)
    const unit = units.find(({ code }) => code === service?.unit)
    const liaison = positions.find(position => position.liaison && position.unit === unit?.code)
    if (!service || !unit || !liaison)
      throw new Error(`no service, unit or liaison for the charter of ${entry.service}`)
    return composeCharter(entry, { organization, unit, service, liaison: liaison.code, templates })
  })
}

interface Founded {
  organization: schema.Organization
  units: schema.Unit[]
  positions: schema.Position[]
  services: schema.Service[]
}

export type Example = ReturnType<typeof readExample>
