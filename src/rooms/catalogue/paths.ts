/** Where the administration pages of this room live, below an organization's address. */
export const paths = {
  services: '/interno/administracion/servicios',
  newService: '/interno/administracion/servicios/nuevo',
  service: (id: number | string) => `/interno/administracion/servicios/${id}`,
  newQuestion: (id: number | string) => `/interno/administracion/servicios/${id}/preguntas/nueva`,
  question: (id: number | string, question: number | string) =>
    `/interno/administracion/servicios/${id}/preguntas/${question}`,
  reasons: '/interno/administracion/motivos',
  newReason: '/interno/administracion/motivos/nuevo',
  reason: (id: number | string) => `/interno/administracion/motivos/${id}`,
} as const
