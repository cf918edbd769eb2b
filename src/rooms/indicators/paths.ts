/** Addresses of the indicators, below that of the organization. */
import type { Period } from './vocabulary.ts'

const home = '/interno/indicadores'

export const paths = {
  home,
  add: `${home}/nuevo`,
  observe: `${home}/observaciones`,
  capture: `${home}/observaciones/tiempos`,
  importObservations: `${home}/observaciones/importar`,
}

const one = (id: number | string, below = '') => `${home}/${id}${below}`
const during = ({ startsOn, endsOn }: Period) => `?desde=${startsOn}&hasta=${endsOn}`

/** Where one indicator is shown. */
export const indicatorPath = (id: number | string): string => one(id)
/** The records behind a figure. */
export const recordsPath = (id: number | string, period?: Period): string =>
  `${one(id, '/registros')}${period ? during(period) : ''}`
export const editPath = (id: number | string): string => one(id, '/editar')
export const correctPath = (id: number | string, period?: Period): string =>
  `${one(id, '/corregir')}${period ? during(period) : ''}`
export const declarePath = (id: number | string): string => one(id, '/declarar')
/** One observation. */
export const observationPath = (id: number | string): string => `${home}/observaciones/${id}`
export const evidencePath = (id: number | string): string => `${observationPath(id)}/documento`
