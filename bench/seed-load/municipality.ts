/** A large municipality with Huatabampo's catalogue and procedures, under a name of its own and with many more neighbourhoods. */
import { type Example, readExample } from '../../examples/read.ts'
import { PROSE } from './prose.ts'

const NEIGHBOURHOODS = 240
const KINDS = ['Colonia', 'Fraccionamiento', 'Ejido', 'Barrio', 'Comisaría']

export function largeMunicipality(slug: string): Example {
  const model = readExample('huatabampo')
  const name = `Municipio de ${slug.charAt(0).toUpperCase()}${slug.slice(1)}`
  return {
    ...model,
    organization: {
      ...model.organization,
      slug,
      name,
      shortName: name,
      folioPattern: `${slug
        .replace(/[^a-z]/g, '')
        .slice(0, 3)
        .toUpperCase()}-{year}-{sequence:7}-{check}`,
    },
    people: model.people.map(person => ({ ...person, email: person.email.replace(/@.*/, `@${slug}.example`) })),
    neighbourhoods: Array.from({ length: NEIGHBOURHOODS }, (_, index) => neighbourhood(index)),
  }
}

/** In rings around a centre, the most populous first. */
function neighbourhood(index: number): Example['neighbourhoods'][number] {
  const street = PROSE.streets[index % PROSE.streets.length]
  const round = Math.floor(index / PROSE.streets.length)
  const [angle, radius] = [index * 2.4, 0.004 * Math.sqrt(index + 1)]
  return {
    name: `${KINDS[round % KINDS.length]} ${street}${round < KINDS.length ? '' : ` ${Math.floor(round / KINDS.length) + 1}`}`,
    kind: 'colonia',
    lat: 26.83 + radius * Math.sin(angle),
    lng: -109.64 + radius * Math.cos(angle),
  }
}
