/** Writing a procedure into the organization: card, steps, exits and the rules that say which requests it governs. */
import type { Write } from '../../platform/db/handles.ts'
import { toDate } from '../../platform/db/time.ts'
import type { Ending, StepAct } from './vocabulary.ts'

export interface ProcedureDraft {
  code: string
  name: string
  precedence: number
  isDefault: boolean
  /** Everything the document says besides its steps, as it is printed. */
  card: Record<string, unknown>
  rules: { kind: string | null; channel: string | null; serviceId: number | null }[]
  steps: StepDraft[]
}

export interface StepDraft {
  number: number
  key: string
  act: StepAct
  title: string
  what: string
  citizenWords: string
  record: string | null
  positionId: number | null
  term: { amount: number; unit: string } | null
  exits: ExitDraft[]
}

export interface ExitDraft {
  outcome: string
  label: string
  /** Key of a step, or `end`. */
  to: string
  needs: string[]
  tellsCitizen: boolean
  endsAs: Ending | null
}

/** Writes the procedure and puts its first version in force. */
export async function addProcedure(write: Write, draft: ProcedureDraft): Promise<void> {
  const { organizationId: organization_id } = write
  const { id: procedure_id } = await write.db
    .insertInto('procedure')
    .values({
      organization_id,
      code: draft.code,
      name: draft.name,
      precedence: draft.precedence,
      is_default: draft.isDefault,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: version_id } = await write.db
    .insertInto('procedure_version')
    .values({
      organization_id,
      procedure_id,
      version: 1,
      state: 'in_force',
      in_force_from: toDate(write.now),
      card: JSON.stringify(draft.card),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rules = draft.rules.map(({ kind, channel, serviceId }) => ({
    organization_id,
    procedure_id,
    kind,
    channel,
    service_id: serviceId,
  }))
  if (rules.length > 0) await write.db.insertInto('procedure_rule').values(rules).execute()
  await addExits(write, draft.steps, await addSteps(write, version_id, draft.steps))
  await write.event({ name: 'procedure.in-force', subject: 'procedure', subjectId: procedure_id, data: { version: 1 } })
}

async function addSteps(write: Write, version_id: number, steps: StepDraft[]): Promise<Map<string, number>> {
  const rows = await write.db
    .insertInto('procedure_step')
    .values(
      steps.map(step => ({
        organization_id: write.organizationId,
        version_id,
        number: step.number,
        key: step.key,
        act: step.act,
        title: step.title,
        what: step.what,
        citizen_words: step.citizenWords,
        record: step.record,
        position_id: step.positionId,
        by_referred_unit: step.positionId === null,
        term_amount: step.term?.amount ?? null,
        term_unit: step.term?.unit ?? null,
      })),
    )
    .returning(['id', 'key'])
    .execute()
  return new Map(rows.map(row => [row.key, row.id]))
}

async function addExits(write: Write, steps: StepDraft[], ids: Map<string, number>): Promise<void> {
  const exits = steps.flatMap(step =>
    step.exits.map((exit, index) => ({
      organization_id: write.organizationId,
      step_id: ids.get(step.key)!,
      place: index + 1,
      outcome: exit.outcome,
      label: exit.label,
      to_step_id: exit.to === 'end' ? null : ids.get(exit.to)!,
      needs: exit.needs,
      tells_citizen: exit.tellsCitizen,
      ends_as: exit.endsAs,
    })),
  )
  await write.db.insertInto('procedure_exit').values(exits).execute()
}
