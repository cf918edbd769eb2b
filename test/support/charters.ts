/** A charter already in force at an example town, and the rows it stands on, for stories that begin there. */
import { addCharter, type CharterDraft } from '../../src/rooms/charters/establish.ts'
import type { TestHouse } from './house.ts'

type House = Pick<TestHouse, 'owner' | 'clock' | 'organizationId'>

type Coded = 'charter' | 'position' | 'service' | 'unit'

/** Identity of a row of an example by its code. */
export async function idOf(house: House, slug: string, table: Coded, code: string) {
  const [row] = await house.owner.statement<{ id: number }>({
    text: `select id from ${table} where organization_id = $1 and code = $2`,
    values: [await house.organizationId(slug), code],
  })
  if (!row) throw new Error(`no ${table} ${code} in ${slug}`)
  return row.id
}

export async function accountOf(house: House, slug: string, name: string): Promise<number> {
  const [row] = await house.owner.statement<{ id: number }>({
    text: 'select id from account where organization_id = $1 and email = $2',
    values: [await house.organizationId(slug), `${name}@${slug}.example`],
  })
  if (!row) throw new Error(`no account ${name} in ${slug}`)
  return row.id
}

/** The texts of the four parts, all written. */
export const PART_TEXTS = {
  general: {
    aims: 'Que el alumbrado de la calle funcione.',
    services: 'Reparación de lámparas.',
    rights: 'Recibir respuesta por escrito.',
    rules: 'Bando municipal.',
    participation: 'Reunión vecinal cada semestre.',
  },
  remedies: {
    remedies: 'Aviso con la nueva fecha.',
    claims: 'En la oficina o en esta página.',
    suggestions: 'En el buzón de la oficina.',
  },
  complementary: {
    address: 'Palacio municipal.',
    hours: 'Lunes a viernes de 8 a 15 horas.',
    contact: '642 000 0000',
    responsible: 'Alumbrado público.',
    results: 'En esta página, cada trimestre.',
  },
} satisfies Pick<CharterDraft['versions'][number], 'general' | 'remedies' | 'complementary'>

/** An indicator written straight into its table: the share of requests of some services answered on time. */
export async function addShareOnTime(house: House, slug: string, code: string, services: string[]): Promise<number> {
  const organization_id = await house.organizationId(slug)
  const scope = { organizationId: organization_id, actorId: null, now: house.clock.now }
  return house.owner.write(scope, async write => {
    const { id } = await write.db
      .insertInto('indicator')
      .values({ organization_id, code, name: code, unit_of_measure: 'percent', direction: 'higher' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const formula = { op: 'share', condition: { is: 'on_time' }, of: { population: 'due', services } }
    await write.db
      .insertInto('indicator_version')
      .values({
        organization_id,
        indicator_id: id,
        number: 1,
        formula: JSON.stringify(formula),
        effective_on: '2020-01-01',
      })
      .execute()
    return id
  })
}

const SLUG = 'huatabampo'
/** Who signed it, in order: duty, position, account. */
const SIGNERS = [
  ['Elaboró', 'enlace-alumbrado', 'enlace.alumbrado'],
  ['Revisó', 'calidad', 'calidad'],
  ['Autorizó', 'coordinacion-interdireccional', 'interdireccional'],
] as const

/** One promise about street lights: at least 90 of each hundred requests on time. */
export const lightsPromise = (indicatorId: number): CharterDraft['versions'][number]['commitments'][number] => ({
  code: 'C1',
  attribute: 'Rapidez',
  statement: 'Reparamos nueve de cada diez lámparas dentro del plazo',
  indicatorId,
  target: { comparator: 'at_least', target: 90 },
  remedy: 'Te decimos por escrito cuándo quedará y por qué tardó',
  complaintChannel: 'En la oficina o en esta página',
})

/** A signed version of Huatabampo's charter for street lights. */
export async function lightsVersion(
  house: House,
  indicatorId: number,
  inForceFrom = '2026-01-01',
): Promise<CharterDraft['versions'][number]> {
  const signatures = []
  for (const [duty, position, account] of SIGNERS)
    signatures.push({
      duty,
      positionId: await idOf(house, SLUG, 'position', position),
      signedBy: await accountOf(house, SLUG, account),
      signedAt: new Date(`${inForceFrom}T10:00:00Z`),
    })
  return {
    summary: 'Reparamos las lámparas de la calle en el plazo que decimos.',
    ...PART_TEXTS,
    inForceFrom,
    indicatorIds: [indicatorId],
    commitments: [lightsPromise(indicatorId)],
    signatures,
  }
}

/** Huatabampo's charter for street lights, in force since the beginning of 2026 unless told. @returns its identity */
export async function addLightsCharter(
  house: House,
  indicatorId: number,
  changes: Partial<CharterDraft> = {},
): Promise<number> {
  const draft: CharterDraft = {
    code: 'alumbrado-publico',
    title: 'Alumbrado público',
    unitId: await idOf(house, SLUG, 'unit', 'alumbrado'),
    serviceIds: [await idOf(house, SLUG, 'service', 'lampara-apagada')],
    team: [{ positionId: await idOf(house, SLUG, 'position', 'enlace-alumbrado'), duty: 'Coordina el equipo' }],
    training: [{ heldOn: '2025-10-01', topic: 'Elaboración de cartas compromiso', hours: 4, attendees: 6 }],
    studies: [
      {
        method: 'survey',
        source: 'Encuesta en ventanilla',
        carriedOutOn: '2025-11-03',
        respondents: 96,
        population: 1200,
        expectations: [
          { attribute: 'Rapidez', importance: 4.8, satisfaction: 3.1 },
          { attribute: 'Información', importance: 4.2 },
        ],
      },
    ],
    versions: [await lightsVersion(house, indicatorId)],
    ...changes,
  }
  const scope = { organizationId: await house.organizationId(SLUG), actorId: null, now: house.clock.now }
  return house.owner.write(scope, write => addCharter(write, draft))
}
