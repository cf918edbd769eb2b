/** Requests about the same matter, joined and looked at as the clerk and their authors do. */
import type { Receipt } from '../../src/rooms/requests/index.ts'
import { received } from './cases.ts'
import { caseAt, casework } from './casework.ts'
import type { Seen } from './client.ts'
import type { TestHouse } from './house.ts'

export const RAMIRO = { name: 'Ramiro', email: 'ramiro@correo.example', telephone: '' }
export const byRamiro = {
  identity: 'named' as const,
  requester: RAMIRO,
  summary: 'Sin luz en la esquina',
  description: 'Mi casa es la verde.',
}

export async function repeatedRequests(house: TestHouse) {
  const organizationId = await house.organizationId('huatabampo')
  const { person } = casework(house)

  const ask = (given: Parameters<typeof received>[1] = {}) => received(house, { service: 'lampara-apagada', ...given })

  /** Says, as the clerk does, that a request is the same as another; stops where it is refused. */
  async function merge(id: number, folio: string): Promise<Seen> {
    const clerk = await person('capturista')
    const form = await clerk.get(`${caseAt(id)}/repetida`)
    const both = await clerk.submit(form, { folio }, { form: '#choose-form' })
    return both.root.querySelector('#merge-form') ? clerk.submit(both, {}, { form: '#merge-form' }) : both
  }

  /** The page of its author. */
  const follow = ({ folio, tracking_key }: Pick<Receipt, 'folio' | 'tracking_key'>) =>
    house.anyone().get(`/o/huatabampo/seguimiento/${folio}?clave=${tracking_key}`)

  /** All that a merge changes of a request, and a separation gives back. */
  async function rowOf(id: number): Promise<Record<string, unknown>> {
    const [row] = await house.owner.statement<Record<string, unknown>>({
      text: `select r.state, r.step_id, r.received_at, r.due_at, r.answered_at, r.closed_at, r.outcome, r.merged_into_id,
          r.merged_at, (select json_agg(json_build_array(seq, s.state) order by seq) from request_step s
            where s.organization_id = r.organization_id and s.request_id = r.id) as steps,
          (select json_agg(f.state order by f.id) from referral f
            where f.organization_id = r.organization_id and f.request_id = r.id) as referrals
        from request r where r.organization_id = $1 and r.id = $2`,
      values: [organizationId, id],
    })
    return row!
  }

  const eventsOf = (id: number, name: string) =>
    house.owner.statement<{ id: number }>({
      text: `select id from event where organization_id = $1 and subject = 'request' and subject_id = $2 and name = $3`,
      values: [organizationId, id, name],
    })

  return { ask, merge, follow, rowOf, eventsOf }
}
