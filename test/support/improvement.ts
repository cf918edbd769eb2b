/** Nonconformities at any step, for journeys: opened through the door, worked by whoever may. */
import assert from 'node:assert/strict'
import { type NonconformityDraft, openNonconformity } from '../../src/rooms/improvement/index.ts'
import { listAffected } from '../../src/rooms/improvement/remedies/list-affected.ts'
import type { Client, Fields, Seen } from './client.ts'
import type { TestHouse } from './house.ts'

/** The open steps, in order. */
export const STEPS = ['detected', 'contained', 'analysed', 'planned', 'implemented'] as const
type Step = (typeof STEPS)[number]

const ROOT = '/o/huatabampo/interno/mejora'

const ANALYSIS = {
  why1: 'No hubo guardia',
  why2: 'No hay rol',
  rootCause: 'No existe un rol de guardia',
  cause: 'external',
}
/** Also good for a recurrence, which asks for more. */
const SYSTEMIC = { ...ANALYSIS, considered: 'yes', systemicStatement: 'No se había cambiado el rol' }

/** The desk of Huatabampo's public works, whose liaison answers for what it opens. */
export async function improvementDesk(house: TestHouse) {
  const organizationId = await house.organizationId('huatabampo')
  const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
  const seen = records(house, scope)
  const own = await seen.unit('obras-publicas')
  const action = {
    description: 'Publicar un rol de guardia',
    positionId: String(await seen.liaison(own)),
    dueOn: '2026-12-31',
  }
  let serial = 0

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

  /** Takes a case to a step; `executor` writes the plan and does its actions. */
  async function upTo(id: number, step: Step, executor?: Client, from: Step = 'detected'): Promise<void> {
    const moves = movesOf(await house.as('calidad'), executor ?? (await house.as('enlace.obras-publicas')), action)
    for (const stage of STEPS.slice(STEPS.indexOf(from), STEPS.indexOf(step))) await moves[stage](id)
  }

  const affect = (id: number, requestIds: number[]) =>
    house.house.db.write(scope(), write =>
      listAffected(
        write,
        id,
        requestIds.map(requestId => ({ requestId })),
      ),
    )

  return { ...seen, root: ROOT, action, analysis: ANALYSIS, open, act, upTo, affect }
}

/** Fills the form of one act that the page really has. */
async function act(who: Client, id: number, name: string, fields: Fields = {}): Promise<Seen> {
  const page = await who.get(`${ROOT}/${id}`)
  const form = name === 'do-action' ? 'form[id^="do-action-form"]' : `#${name}-form`
  return who.submit(page, fields, { form })
}

/** What takes a case out of each step. */
const movesOf = (quality: Client, worker: Client, action: Fields): Record<Step, (id: number) => Promise<void>> => ({
  detected: async id => ok(await act(worker, id, 'contain', { text: 'Se corrigió de inmediato.' })),
  contained: async id => ok(await act(worker, id, 'analyse', SYSTEMIC)),
  analysed: async id => {
    ok(await act(worker, id, 'add-action', action))
    ok(await act(quality, id, 'approve'))
  },
  planned: async id => {
    ok(await act(worker, id, 'do-action', { result: 'Hecho y publicado.' }))
    ok(await act(worker, id, 'finish'))
  },
  implemented: async () => undefined,
})

/** What the database keeps of them. */
function records(house: TestHouse, scope: () => Parameters<typeof house.owner.read>[0]) {
  const look = <T>(query: Parameters<typeof house.owner.read<T>>[1]) => house.owner.read(scope(), query)
  const idOf = (table: 'unit' | 'position', code: string) =>
    look(async ({ db, organizationId }) => {
      const mine = db.selectFrom(table).select('id').where('organization_id', '=', organizationId)
      return (await mine.where('code', '=', code).executeTakeFirstOrThrow()).id
    })
  const one = (id: number) =>
    look(({ db, organizationId }) => {
      const mine = db.selectFrom('nonconformity').selectAll().where('organization_id', '=', organizationId)
      return mine.where('id', '=', id).executeTakeFirstOrThrow()
    })
  return {
    unit: (code: string) => idOf('unit', code),
    position: (code: string) => idOf('position', code),
    liaison: (unitId: number) =>
      look(async ({ db, organizationId }) => {
        const own = db.selectFrom('position').select('id').where('organization_id', '=', organizationId)
        return (await own.where('unit_id', '=', unitId).where('liaison', '=', true).executeTakeFirstOrThrow()).id
      }),
    stepDueOf: async (id: number) => (await one(id)).step_due_on,
    stateOf: async (id: number) => (await one(id)).state,
    folioOf: async (id: number) => (await one(id)).folio,
    all: async () => {
      const rows = await look(({ db }) => db.selectFrom('nonconformity').select('id').orderBy('id').execute())
      return rows.map(({ id }) => id)
    },
    actions: (id: number) =>
      look(({ db }) =>
        db.selectFrom('corrective_action').selectAll().where('nonconformity_id', '=', id).orderBy('id').execute(),
      ),
    letters: (about: string) =>
      look(({ db }) => db.selectFrom('mail_message').selectAll().where('about', '=', about).orderBy('id').execute()),
  }
}

function ok(page: Seen): void {
  assert.deepEqual(page.errors, [], page.path)
  assert.equal(page.status, 200)
}
