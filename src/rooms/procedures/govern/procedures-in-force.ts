/** Reads procedures with their steps and exits, whole: a case walks a version to its end, even after a newer one is in force. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Ending, Exit, ProcedureInForce, Step, StepAct } from '../vocabulary.ts'

export interface Rule {
  procedureId: number
  precedence: number
  kind: string | null
  channel: string | null
  serviceId: number | null
}

export interface Governance {
  procedures: readonly (ProcedureInForce & { isDefault: boolean; precedence: number })[]
  rules: readonly Rule[]
}

/** Every procedure in force with the rules that say what it governs; three queries. */
export async function governance(read: Read): Promise<Governance> {
  const versions = await read.db
    .selectFrom('procedure_version as v')
    .innerJoin('procedure as p', j =>
      j.onRef('p.organization_id', '=', 'v.organization_id').onRef('p.id', '=', 'v.procedure_id'),
    )
    .select(['v.id', 'v.procedure_id', 'v.version', 'p.code', 'p.name', 'p.is_default', 'p.precedence'])
    .where('v.organization_id', '=', read.organizationId)
    .where('v.state', '=', 'in_force')
    .orderBy('p.precedence')
    .orderBy('p.id')
    .execute()
  const rules = await read.db
    .selectFrom('procedure_rule as r')
    .innerJoin('procedure as p', j =>
      j.onRef('p.organization_id', '=', 'r.organization_id').onRef('p.id', '=', 'r.procedure_id'),
    )
    .select(['r.procedure_id as procedureId', 'p.precedence', 'r.kind', 'r.channel', 'r.service_id as serviceId'])
    .where('r.organization_id', '=', read.organizationId)
    .execute()
  const steps = await stepsOf(
    read,
    versions.map(v => v.id),
  )
  const procedures = versions.map(v => ({
    versionId: v.id,
    procedureId: v.procedure_id,
    code: v.code,
    name: v.name,
    version: v.version,
    isDefault: v.is_default,
    precedence: v.precedence,
    steps: steps.get(v.id) ?? [],
  }))
  return { procedures, rules }
}

/** The version a case walks, in force or not; undefined when there is none. */
export async function procedureVersion(read: Read, versionId: number): Promise<ProcedureInForce | undefined> {
  const row = await read.db
    .selectFrom('procedure_version as v')
    .innerJoin('procedure as p', j =>
      j.onRef('p.organization_id', '=', 'v.organization_id').onRef('p.id', '=', 'v.procedure_id'),
    )
    .select(['v.id', 'v.procedure_id', 'v.version', 'p.code', 'p.name'])
    .where('v.organization_id', '=', read.organizationId)
    .where('v.id', '=', versionId)
    .executeTakeFirst()
  if (!row) return undefined
  const steps = (await stepsOf(read, [versionId])).get(versionId) ?? []
  return {
    versionId: row.id,
    procedureId: row.procedure_id,
    code: row.code,
    name: row.name,
    version: row.version,
    steps,
  }
}

async function stepsOf(read: Read, versionIds: number[]): Promise<Map<number, Step[]>> {
  if (versionIds.length === 0) return new Map()
  const exits = await exitsOf(read, versionIds)
  const rows = await read.db
    .selectFrom('procedure_step as s')
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 's.organization_id').onRef('p.id', '=', 's.position_id'),
    )
    .selectAll('s')
    .select('p.name as position_name')
    .where('s.organization_id', '=', read.organizationId)
    .where('s.version_id', 'in', versionIds)
    .orderBy('s.number')
    .execute()
  const steps = rows.map(row => ({
    versionId: row.version_id,
    step: {
      id: row.id,
      number: row.number,
      key: row.key,
      act: row.act as StepAct,
      title: row.title,
      what: row.what,
      citizenWords: row.citizen_words,
      record: row.record,
      position: row.position_id === null ? null : { id: row.position_id, name: row.position_name ?? '' },
      term: row.term_amount === null ? null : { amount: row.term_amount, unit: row.term_unit ?? 'business_days' },
      exits: exits.get(row.id) ?? [],
    } satisfies Step,
  }))
  return new Map([...Map.groupBy(steps, s => s.versionId)].map(([id, members]) => [id, members.map(m => m.step)]))
}

async function exitsOf(read: Read, versionIds: number[]): Promise<Map<number, Exit[]>> {
  const rows = await read.db
    .selectFrom('procedure_exit as e')
    .innerJoin('procedure_step as s', j =>
      j.onRef('s.organization_id', '=', 'e.organization_id').onRef('s.id', '=', 'e.step_id'),
    )
    .selectAll('e')
    .where('e.organization_id', '=', read.organizationId)
    .where('s.version_id', 'in', versionIds)
    .orderBy('e.place')
    .execute()
  const byStep = Map.groupBy(rows, row => row.step_id)
  const exitOf = (row: (typeof rows)[number]): Exit => ({
    outcome: row.outcome,
    label: row.label,
    toStepId: row.to_step_id,
    needs: row.needs as Exit['needs'],
    tellsCitizen: row.tells_citizen,
    endsAs: row.ends_as as Ending | null,
  })
  return new Map([...byStep].map(([id, members]) => [id, members.map(exitOf)]))
}
