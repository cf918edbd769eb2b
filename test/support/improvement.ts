/** Nonconformities at any step, for journeys: opened through the door, worked by whoever may. */
import assert from 'node:assert/strict'
import { type NonconformityDraft, openNonconformity } from '../../src/rooms/improvement/index.ts'
import { listAffected } from '../../src/rooms/improvement/remedies/list-affected.ts'
import type { Client, Fields, Seen } from './client.ts'
import type { TestHouse } from './house.ts'

/** The open steps, in order. */
export const STEPS = ['detected', 'contained', 'analysed', 'planned', 'implemented'] as const
type Step = (typeof STEPS)[number]

/** The desk of Huatabampo's public works, whose liaison answers for what it opens. */
export async function improvementDesk(house: TestHouse) {
  const organizationId = await house.organizationId('huatabampo')
  const root = '/o/huatabampo/interno/mejora'
  const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
  let serial = 0

  const look = <T>(query: Parameters<typeof house.owner.read<T>>[1]) => house.owner.read(scope(), query)
  const idOf = (table: 'unit' | 'position', code: string) =>
    look(async read => {
      const row = await read.db
        .selectFrom(table)
        .select('id')
        .where('organization_id', '=', organizationId)
        .where('code', '=', code)
        .executeTakeFirstOrThrow()
      return row.id
    })
  const own = await idOf('unit', 'obras-publicas')
  const positionId = await look(async read => {
    const row = await read.db
      .selectFrom('position')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('unit_id', '=', own)
      .where('liaison', '=', true)
      .executeTakeFirstOrThrow()
    return row.id
  })

  const action = { description: 'Publicar un rol de guardia', positionId: String(positionId), dueOn: '2026-12-31' }
  const analysis = {
    why1: 'No hubo guardia',
    why2: 'No hay rol',
    rootCause: 'No existe un rol de guardia',
    cause: 'external',
  }
  /** Also good for a recurrence, which asks for more. */
  const systemic = { ...analysis, considered: 'yes', systemicStatement: 'No se había cambiado el rol' }

  async function open(more: Partial<NonconformityDraft> = {}): Promise<number> {
    serial += 1
    const { id } = await house.house.db.write(scope(), write =>
      openNonconformity(write, {
        originKey: `prueba-${serial}`,
        origin: 'complaint',
        subject: 'commitment',
        subjectId: 10_000 + serial,
        title: 'No se atendió en el plazo prometido',
        description: 'Tres reportes esperaron más de diez días.',
        severity: 'minor',
        unitId: own,
        dueOn: '2027-01-15',
        ...more,
      }),
    )
    return id
  }

  /** Fills the form of one act that the page really has. */
  async function act(who: Client, id: number, name: string, fields: Fields = {}): Promise<Seen> {
    const page = await who.get(`${root}/${id}`)
    const form = name === 'do-action' ? 'form[id^="do-action-form"]' : `#${name}-form`
    return who.submit(page, fields, { form })
  }

  /** Takes a case to a step; `executor` writes the plan and does its actions. */
  async function upTo(id: number, step: Step, executor?: Client, from: Step = 'detected'): Promise<void> {
    const quality = await house.as('calidad')
    const worker = executor ?? (await house.as('enlace.obras-publicas'))
    const moves: Record<Step, () => Promise<void>> = {
      detected: async () => ok(await act(worker, id, 'contain', { text: 'Se corrigió de inmediato.' })),
      contained: async () => ok(await act(worker, id, 'analyse', systemic)),
      analysed: async () => {
        ok(await act(worker, id, 'add-action', action))
        ok(await act(quality, id, 'approve'))
      },
      planned: async () => {
        ok(await act(worker, id, 'do-action', { result: 'Hecho y publicado.' }))
        ok(await act(worker, id, 'finish'))
      },
      implemented: async () => undefined,
    }
    for (const stage of STEPS.slice(STEPS.indexOf(from), STEPS.indexOf(step))) await moves[stage]()
  }

  const one = (id: number) =>
    look(read =>
      read.db
        .selectFrom('nonconformity')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )

  return {
    root,
    action,
    analysis,
    open,
    act,
    upTo,
    affect: (id: number, requestIds: number[]) =>
      house.house.db.write(scope(), write =>
        listAffected(
          write,
          id,
          requestIds.map(requestId => ({ requestId })),
        ),
      ),
    unit: (code: string) => idOf('unit', code),
    position: (code: string) => idOf('position', code),
    stepDueOf: async (id: number) => (await one(id)).step_due_on,
    stateOf: async (id: number) => (await one(id)).state,
    folioOf: async (id: number) => (await one(id)).folio,
    all: async () =>
      (await look(read => read.db.selectFrom('nonconformity').select('id').orderBy('id').execute())).map(
        ({ id }) => id,
      ),
    actions: (id: number) =>
      look(read =>
        read.db.selectFrom('corrective_action').selectAll().where('nonconformity_id', '=', id).orderBy('id').execute(),
      ),
    letters: (about: string) =>
      look(read => read.db.selectFrom('mail_message').selectAll().where('about', '=', about).orderBy('id').execute()),
  }
}

function ok(page: Seen): void {
  assert.deepEqual(page.errors, [], page.path)
  assert.equal(page.status, 200)
}
