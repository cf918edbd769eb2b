/** Services, units and neighbourhoods as a file names them, found in the organization or, when asked for, made. */
import { sql } from 'kysely'
import { StartFault } from '../../../platform/config/index.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addServices } from '../../catalogue/index.ts'
import { addNeighbourhoods, addUnits } from '../../organization/index.ts'
import type { Mapping } from './mapping.ts'
import type { Mention } from './past-request.ts'

export const CREATABLE = ['services', 'units', 'neighbourhoods'] as const
export type Creatable = (typeof CREATABLE)[number]

/** What a person asked to make, written `services,units`. @throws StartFault for a word that is none of them */
export function readCreatable(text: string): Set<Creatable> {
  const words = text.split(',').filter(word => word.trim() !== '')
  return new Set(
    words.map(word => {
      const known = CREATABLE.find(creatable => creatable === word.trim())
      if (known) return known
      throw new StartFault('bad-create', {
        es: `--create no conoce «${word}»; conoce ${CREATABLE.join(', ')}.`,
        en: `--create does not know “${word}”; it knows ${CREATABLE.join(', ')}.`,
      })
    }),
  )
}

/** Identities by what the file says; what is not here does not exist and may not be made. */
export interface Places {
  units: Map<string, number>
  services: Map<string, { id: number; unitId: number }>
  neighbourhoods: Map<string, number>
}

export const noPlaces = (): Places => ({ units: new Map(), services: new Map(), neighbourhoods: new Map() })

export const keyOf = ({ code, name }: Mention): string => code || name

/** The longest code that a mention without one gets: its name in plain small letters. */
const CODE_LENGTH = 50

/** Looks for a unit and makes it when it may. @returns whether it was made */
export async function placeUnit(write: Write, known: Places, mention: Mention, make: boolean): Promise<boolean> {
  const found = await lookFor(write, 'unit', mention)
  if (found) known.units.set(keyOf(mention), found.id)
  if (found || !make) return false
  const draft = { parent: null, name: mention.name, purpose: '', kind: 'office' as const, attendsRequests: true }
  const [[, id] = []] = [...(await addUnits(write, [{ ...draft, code: codeFor(mention) }]))]
  known.units.set(keyOf(mention), id!)
  return true
}

/** Who answers for a service of a file that names no units: the first unit that attends requests. */
export async function firstUnit(write: Write): Promise<number | undefined> {
  const unit = await write.db
    .selectFrom('unit')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('attends_requests', '=', true)
    .orderBy('id')
    .executeTakeFirst()
  return unit?.id
}

/** Looks for a service and makes it when it may; a new one belongs to the unit that its first row names. */
export async function placeService(
  write: Write,
  known: Places,
  mention: Mention,
  unitId: number | undefined,
  term: NonNullable<Mapping['service']>['term'] | undefined,
  kind: string,
): Promise<boolean> {
  const found = await lookFor(write, 'service', mention)
  if (found) known.services.set(keyOf(mention), { id: found.id, unitId: found.unit_id })
  if (found || unitId === undefined || !term) return false
  const [[, id] = []] = [
    ...(await addServices(write, [
      {
        code: codeFor(mention),
        name: mention.name,
        purpose: '',
        keywords: [],
        need: '',
        unitId,
        kinds: [kind],
        term,
        location: 'optional',
        allowsAnonymous: true,
        questions: [],
      },
    ])),
  ]
  known.services.set(keyOf(mention), { id: id!, unitId })
  return true
}

export async function placeNeighbourhood(write: Write, known: Places, name: string, make: boolean): Promise<boolean> {
  const find = () =>
    write.db
      .selectFrom('neighbourhood')
      .select('id')
      .where('organization_id', '=', write.organizationId)
      .where(sql<boolean>`plain(name) = plain(${name})`)
      .executeTakeFirst()
  let found = await find()
  const made = !found && make
  if (made) {
    await addNeighbourhoods(write, [{ name, kind: '', latitude: null, longitude: null }])
    found = await find()
  }
  if (found) known.neighbourhoods.set(name, found.id)
  return made
}

async function lookFor(write: Write, table: 'unit' | 'service', { code, name }: Mention) {
  const { rows } = await sql<{ id: number; unit_id: number }>`
    select id, ${sql.ref(table === 'unit' ? 'id' : 'unit_id')} as unit_id from ${sql.table(table)}
    where organization_id = ${write.organizationId}
      and (case when ${code} <> '' then code = ${code} else plain(name) = plain(${name}) or code = ${codeFor({ code, name })} end)
    order by plain(name) = plain(${name}) desc, id limit 1`.execute(write.db)
  return rows[0]
}

function codeFor({ code, name }: Mention): string {
  if (code) return code
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, CODE_LENGTH) || 'x'
  )
}
