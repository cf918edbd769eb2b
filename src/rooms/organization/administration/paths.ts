/** Where the administration pages of this room live, below an organization's address. */
const root = '/interno/administracion'

export const adminPaths = {
  home: root,
  identity: `${root}/identidad`,
  brand: `${root}/imagen`,
  rules: `${root}/reglas`,
  intake: `${root}/recepcion`,
  units: `${root}/dependencias`,
  newUnit: `${root}/dependencias/nueva`,
  unit: (id: number | string) => `${root}/dependencias/${id}`,
  positions: `${root}/puestos`,
  newPosition: `${root}/puestos/nuevo`,
  position: (id: number | string) => `${root}/puestos/${id}`,
  offices: `${root}/oficinas`,
  newOffice: `${root}/oficinas/nueva`,
  office: (id: number | string) => `${root}/oficinas/${id}`,
  neighbourhoods: `${root}/colonias`,
  newNeighbourhood: `${root}/colonias/nueva`,
  importNeighbourhoods: `${root}/colonias/importar`,
  neighbourhood: (id: number | string) => `${root}/colonias/${id}`,
  hours: `${root}/horario`,
  calendar: `${root}/calendario`,
  seedHolidays: `${root}/calendario/festivos`,
  log: `${root}/bitacora`,
} as const
