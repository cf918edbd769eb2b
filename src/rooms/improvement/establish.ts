/**
 * What was done about nonconformities in the past, many at a time: correction, cause, action, verification, each as far as it got.
 * For examples: the moves are those of `vocabulary.ts`, their guards are the caller's to respect.
 */
import { sql } from 'kysely'
import type { Write } from '../../platform/db/handles.ts'
import type { Cause, State } from './vocabulary.ts'

export interface PastTreatment {
  nonconformityId: number
  /** How far it got. */
  state: Extract<State, 'contained' | 'analysed' | 'planned' | 'implemented' | 'effective'>
  /** Who answers for the unit: corrects, analyses and acts. */
  by: { accountId: number; positionId: number }
  /** Somebody else, who approves the plan and looks whether it worked. */
  verifier: { accountId: number; positionId: number }
  contained: Step & { text: string }
  analysed: Step & {
    whys: string[]
    rootCause: string
    cause: Cause
    earlierId: number | null
    systemicStatement: string
  }
  planned: Step & { action: string; dueOn: string }
  done: Step & { result: string; verifyOn: string }
  verified: Step & { statement: string }
  /** Day by which the step that waits must be done. */
  stepDueOn: string
}

interface Step {
  at: Date
}

const ORDER = ['contained', 'analysed', 'planned', 'implemented', 'effective'] as const

export async function addPastTreatments(write: Write, all: readonly PastTreatment[]): Promise<void> {
  if (all.length === 0) return
  const reached = (state: (typeof ORDER)[number]) =>
    all.filter(treatment => ORDER.indexOf(treatment.state) >= ORDER.indexOf(state))
  await contain(write, all)
  await analyse(write, reached('analysed'))
  await plan(write, reached('planned'))
  await verify(write, reached('implemented'))
  await giveRemedies(write, reached('implemented'))
  await settle(write, all)
  await tell(write, all.flatMap(eventsOf))
}

async function contain({ db, organizationId }: Write, all: readonly PastTreatment[]): Promise<void> {
  const rows = all.map(({ nonconformityId, by, contained: { text, at } }) => ({
    ...{ organization_id: organizationId, nonconformity_id: nonconformityId, text, done_by: by.accountId, done_at: at },
  }))
  await db.insertInto('containment').values(rows).execute()
}

async function analyse({ db, organizationId }: Write, all: readonly PastTreatment[]): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(({ nonconformityId, by, analysed }) => ({
    organization_id: organizationId,
    nonconformity_id: nonconformityId,
    whys: JSON.stringify(analysed.whys),
    root_cause: analysed.rootCause,
    cause_code: analysed.cause,
    earlier_id: analysed.earlierId,
    systemic_statement: analysed.earlierId === null ? '' : analysed.systemicStatement,
    analysed_by: by.accountId,
    analysed_at: analysed.at,
  }))
  await db.insertInto('cause_analysis').values(rows).execute()
}

async function plan({ db, organizationId }: Write, all: readonly PastTreatment[]): Promise<void> {
  if (all.length === 0) return
  const isDone = ({ state }: PastTreatment) => state === 'implemented' || state === 'effective'
  const rows = all.map(treatment => ({
    organization_id: organizationId,
    nonconformity_id: treatment.nonconformityId,
    description: treatment.planned.action,
    position_id: treatment.by.positionId,
    due_on: treatment.planned.dueOn,
    created_by: treatment.by.accountId,
    created_at: treatment.planned.at,
    ...(isDone(treatment) && {
      done_at: treatment.done.at,
      done_by: treatment.by.accountId,
      result: treatment.done.result,
    }),
  }))
  await db.insertInto('corrective_action').values(rows).execute()
}

async function verify({ db, organizationId }: Write, all: readonly PastTreatment[]): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(({ nonconformityId, state, verifier, done, verified }) => ({
    organization_id: organizationId,
    nonconformity_id: nonconformityId,
    planned_on: done.verifyOn,
    position_id: verifier.positionId,
    created_at: done.at,
    ...(state === 'effective' && {
      verdict: 'effective',
      statement: verified.statement,
      verified_by: verifier.accountId,
      verified_at: verified.at,
    }),
  }))
  await db.insertInto('effect_verification').values(rows).execute()
}

/** What was promised to those it touched is given when the action is. */
async function giveRemedies({ db, organizationId }: Write, all: readonly PastTreatment[]): Promise<void> {
  const given = all.map(({ nonconformityId, by, done }) => ({
    id: nonconformityId,
    at: done.at,
    account: by.accountId,
  }))
  await sql`
    update remedy r set given_at = g.at, given_by = g.account, notified_at = g.at
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(id bigint, at timestamptz, account bigint)
    where r.organization_id = ${organizationId} and r.nonconformity_id = g.id and r.description <> ''`.execute(db)
}

async function settle({ db, organizationId }: Write, all: readonly PastTreatment[]): Promise<void> {
  const rows = all.map(({ nonconformityId, state, analysed, verified, stepDueOn }) => ({
    id: nonconformityId,
    state,
    cause: state === 'contained' ? null : analysed.cause,
    closed: state === 'effective' ? verified.at : null,
    due: stepDueOn,
  }))
  await sql`
    update nonconformity n set state = s.state, cause_code = s.cause, closed_at = s.closed, step_due_on = s.due
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(id bigint, state text, cause text, closed timestamptz, due date)
    where n.organization_id = ${organizationId} and n.id = s.id`.execute(db)
}

interface Happened {
  id: number
  at: Date
  name: string
  by: PastTreatment['by']
  data: object
}

function eventsOf({ nonconformityId: id, state, by, verifier, ...steps }: PastTreatment): Happened[] {
  const told: (Omit<Happened, 'id'> & { state: (typeof ORDER)[number] })[] = [
    { state: 'contained', at: steps.contained.at, name: 'nonconformity.contained', by, data: {} },
    { state: 'analysed', at: steps.analysed.at, name: 'nonconformity.analysed', by, data: {} },
    { state: 'planned', at: steps.planned.at, name: 'nonconformity.action-added', by, data: {} },
    { state: 'planned', at: steps.planned.at, name: 'nonconformity.planned', by: verifier, data: { actions: 1 } },
    { state: 'implemented', at: steps.done.at, name: 'nonconformity.action-done', by, data: {} },
    {
      state: 'implemented',
      at: steps.done.at,
      name: 'nonconformity.implemented',
      by,
      data: { plannedOn: steps.done.verifyOn },
    },
    { state: 'effective', at: steps.verified.at, name: 'nonconformity.verified', by: verifier, data: {} },
  ]
  return told
    .filter(each => ORDER.indexOf(each.state) <= ORDER.indexOf(state))
    .map(({ state: _, ...happened }) => ({ id, ...happened }))
}

async function tell({ db, organizationId }: Write, all: Happened[]): Promise<void> {
  const rows = all
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ id, at, name, by, data }) => ({
      ...{ organization_id: organizationId, at, name, subject: 'nonconformity', subject_id: id },
      ...{ actor_id: by.accountId, position_id: by.positionId, data: JSON.stringify(data) },
    }))
  await db.insertInto('event').values(rows).execute()
}
