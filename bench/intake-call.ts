/** One intake over the API, as another system sends it. */
import type { Call } from './latency.ts'

export function intakeCall(organization: string, key: string | null): Call {
  return {
    method: 'POST',
    path: `/o/${organization}/api/v1/requests`,
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    body: JSON.stringify({
      kind: 'request',
      service: 'baches',
      description: 'Hay un hoyo frente a la escuela y los automóviles lo rodean por la banqueta.',
      neighbourhood: 'Centro',
      address: 'Calle Hidalgo 120',
      requester: { name: 'Persona de prueba', telephone: '642 100 2030' },
    }),
  }
}
