import type { Read } from '../../../platform/db/handles.ts'
import { procedureVersion } from '../govern/procedures-in-force.ts'
import { cardSchema } from './card.ts'

/** Procedures in force, by code. */
export async function proceduresInForce(read: Read) {
  return read.db
    .selectFrom('procedure as p')
    .innerJoin('procedure_version as v', j =>
      j.onRef('v.organization_id', '=', 'p.organization_id').onRef('v.procedure_id', '=', 'p.id'),
    )
    .select(eb => [
      'p.id',
      'p.code',
      'p.name',
      'p.is_default as isDefault',
      'v.id as versionId',
      'v.version',
      'v.in_force_from as inForceFrom',
      eb
        .selectFrom('procedure_step as s')
        .select(sub => sub.fn.countAll<number>().as('n'))
        .whereRef('s.organization_id', '=', 'v.organization_id')
        .whereRef('s.version_id', '=', 'v.id')
        .as('steps'),
    ])
    .where('p.organization_id', '=', read.organizationId)
    .where('v.state', '=', 'in_force')
    .orderBy('p.code')
    .execute()
}

export type ProcedureRow = Awaited<ReturnType<typeof proceduresInForce>>[number]

/** The whole document in force under a code; undefined when there is none. */
export async function procedureDocument(read: Read, code: string) {
  const row = (await proceduresInForce(read)).find(procedure => procedure.code.toLowerCase() === code.toLowerCase())
  const procedure = row && (await procedureVersion(read, row.versionId))
  if (!row || !procedure) return undefined
  const { card } = await read.db
    .selectFrom('procedure_version')
    .select('card')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', row.versionId)
    .executeTakeFirstOrThrow()
  return { ...row, steps: procedure.steps, card: cardSchema.parse(card), rules: await rulesOf(read, row.id) }
}

export type ProcedureDocument = NonNullable<Awaited<ReturnType<typeof procedureDocument>>>

async function rulesOf(read: Read, procedureId: number) {
  return read.db
    .selectFrom('procedure_rule as r')
    .leftJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.service_id'),
    )
    .select(['r.kind', 'r.channel', 's.name as service'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.procedure_id', '=', procedureId)
    .orderBy('r.id')
    .execute()
}

/** Names of positions by their code, for the parts of a document that cite them. */
export async function positionNames(read: Read): Promise<Map<string, string>> {
  const rows = await read.db
    .selectFrom('position')
    .select(['code', 'name'])
    .where('organization_id', '=', read.organizationId)
    .execute()
  return new Map(rows.map(row => [row.code, row.name]))
}
