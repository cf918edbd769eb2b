/** Addresses of the charters: public ones speak of `cartas`, staff ones are under `interno`. */
type Id = number | string

const inside = (charter: Id) => `/interno/cartas/${charter}`
const version = (charter: Id, of: Id) => `${inside(charter)}/versiones/${of}`

export const charterPaths = {
  public: '/cartas',
  publicCharter: (code: string) => `/cartas/${code}`,

  list: '/interno/cartas',
  /** Those that wait for the signature of who looks. */
  toSign: '/interno/cartas?firma=mia',
  open: '/interno/cartas/nueva',
  home: inside,
  identity: (charter: Id) => `${inside(charter)}/identidad`,
  team: (charter: Id) => `${inside(charter)}/equipo`,
  studies: (charter: Id) => `${inside(charter)}/expectativas`,
  newStudy: (charter: Id) => `${inside(charter)}/expectativas/nueva`,
  study: (charter: Id, study: Id) => `${inside(charter)}/expectativas/${study}`,
  versions: (charter: Id) => `${inside(charter)}/versiones`,
  version,
  summary: (charter: Id, of: Id) => `${version(charter, of)}/resumen`,
  part: (charter: Id, of: Id, part: string) => `${version(charter, of)}/partes/${part}`,
  newCommitment: (charter: Id, of: Id) => `${version(charter, of)}/compromisos/nuevo`,
  commitment: (charter: Id, of: Id, commitment: Id) => `${version(charter, of)}/compromisos/${commitment}`,
  indicators: (charter: Id, of: Id) => `${version(charter, of)}/indicadores`,
  differences: (charter: Id, of: Id) => `${version(charter, of)}/diferencias`,
  proposals: (charter: Id) => `${inside(charter)}/propuestas`,
  certificates: (charter: Id) => `${inside(charter)}/certificados`,
  readiness: (charter: Id) => `${inside(charter)}/preparacion`,
  followUp: (charter: Id) => `${inside(charter)}/seguimiento`,
  standing: (charter: Id) => `${inside(charter)}/vigencia`,
  evidence: (charter: Id, file: Id) => `${inside(charter)}/archivo/${file}`,
}
