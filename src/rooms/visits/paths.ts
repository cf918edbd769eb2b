type Id = number | string

export const visitPaths = {
  draws: '/interno/visitas',
  newDraw: '/interno/visitas/sortear',
  draw: (id: Id) => `/interno/visitas/sorteos/${id}`,
  results: '/interno/visitas/resultados',
  checklists: '/interno/visitas/listas',
  newChecklist: '/interno/visitas/listas/nueva',
  checklist: (id: Id) => `/interno/visitas/listas/${id}`,
  mine: '/interno/mis-visitas',
  visit: (id: Id) => `/interno/mis-visitas/${id}`,
}
