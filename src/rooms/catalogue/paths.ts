/** Where the administration pages of this room live, below an organization's address. */
const root = '/interno/administracion/servicios'
type Id = number | string

export const paths = {
  services: root,
  newService: `${root}/nuevo`,
  importServices: `${root}/importar`,
  reviewImport: (file: Id) => `${root}/importar/${file}`,
  exportCsv: `${root}/servicios.csv`,
  exportXlsx: `${root}/servicios.xlsx`,
  service: (id: Id) => `${root}/${id}`,
  editService: (id: Id) => `${root}/${id}/editar`,
  publication: (id: Id, number: Id) => `${root}/${id}/publicaciones/${number}`,
  newQuestion: (id: Id) => `${root}/${id}/preguntas/nueva`,
  question: (id: Id, question: Id) => `${root}/${id}/preguntas/${question}`,
  reasons: '/interno/administracion/motivos',
  newReason: '/interno/administracion/motivos/nuevo',
  reason: (id: Id) => `/interno/administracion/motivos/${id}`,
  /** Pages of the public portal, which knows this room and not the other way round. */
  publicService: (code: string) => `/servicios/${encodeURIComponent(code)}`,
} as const
