/** Addresses of what citizens see of the charters. */
import { charterPaths } from '../paths.ts'

const below = (charter: string, place: string) => `${charterPaths.publicCharter(charter)}/${place}`

export const publicPaths = {
  list: charterPaths.public,
  charter: charterPaths.publicCharter,
  /** The text of a version, by its number. */
  version: (charter: string, number: number | string) => below(charter, `versiones/${number}`),
  claim: (charter: string, commitment: string) => below(charter, `${commitment}/reclamar`),
  /** `key` is the one with which the claim was sent. */
  claimed: (charter: string, commitment: string, key: string) => below(charter, `${commitment}/reclamo/${key}`),
  qr: (charter: string) => below(charter, 'codigo.svg'),
  leaflet: (charter: string) => below(charter, 'folleto.pdf'),
  csv: (charter: string) => below(charter, 'datos.csv'),
  json: (charter: string) => below(charter, 'datos.json'),
  panel: (charter: string) => below(charter, 'panel'),
  share: (charter: string) => below(charter, 'compartir'),
  allCsv: `${charterPaths.public}/datos.csv`,
  allJson: `${charterPaths.public}/datos.json`,
  openData: '/datos-abiertos',
  dataset: '/datos-abiertos/cartas.jsonld',
  coverage: '/cobertura',
  goodPractice: '/buena-practica',
  goodPracticePdf: '/buena-practica.pdf',
}

/** Pages of other rooms, above or beside this one. */
export const servicePath = (code: string) => `/servicios/${encodeURIComponent(code)}`
