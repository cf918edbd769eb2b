/** The data set as other catalogues read it: DCAT 3 (W3C, 2024) in JSON-LD, only what we know for sure. */
import type { Visit } from '../../../platform/http/visit.ts'
import { publicPaths } from '../show/paths.ts'
import { dataWords } from './words.ts'

export function datasetOf(visit: Visit) {
  const words = visit.words(dataWords)
  const distribution = (path: string, mediaType: string) => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': visit.absolute(path) },
    'dcat:mediaType': mediaType,
    'dct:rights': words.rights,
  })
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@type': 'dcat:Dataset',
    '@id': visit.absolute(publicPaths.openData),
    'dct:title': words.dataset(visit.tenant.name),
    'dct:description': words.lead,
    'dct:language': visit.locale,
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': visit.tenant.name },
    'dct:modified': visit.now.toString({ smallestUnit: 'second' }),
    'dct:accrualPeriodicity': 'http://publications.europa.eu/resource/authority/frequency/CONT',
    'dcat:landingPage': { '@id': visit.absolute(publicPaths.openData) },
    'dcat:distribution': [
      distribution(publicPaths.allCsv, 'text/csv'),
      distribution(publicPaths.allJson, 'application/json'),
    ],
  }
}
