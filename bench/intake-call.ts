/** One intake over the API, as another system sends it. */
import type { Call } from './wire.ts'

export function intakeCall(organization: string, neighbourhood: string, key?: string): Call {
  return {
    method: 'POST',
    path: `/o/${organization}/api/v1/requests`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...(key && { key }),
      ...{ kind: 'request', service: 'camion-de-basura', neighbourhood, address: 'Calle Hidalgo 120' },
      description: 'El camión no ha pasado desde el lunes y las bolsas se quedan frente a la escuela.',
      requester: { name: 'Persona de prueba', telephone: '642 100 2030' },
    }),
  }
}
