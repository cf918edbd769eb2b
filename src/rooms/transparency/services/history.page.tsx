import { z } from 'zod'
import { missing, page } from '../../../platform/http/page.ts'
import { publicationsOf, publishedService, readingOf } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { HistoryView } from './history.view.tsx'
import { historyPath, servicePath } from './paths.ts'
import { type Params, params } from './service.page.tsx'
import { servicesWords } from './words.ts'

const number = z.coerce.number().int().positive().optional().catch(undefined)
const query = z.object({ de: number, a: number })

/** Every publication of a service, and what changed between any two. */
export const historyPage = page<Params, z.output<typeof query>>({
  path: historyPath('CODE').replace('CODE', ':code'),
  permission: may.see,
  params,
  query,
  async show(read, visit, at) {
    const service = await publishedService(read, at.params.code)
    if (!service) return missing
    const publications = await publicationsOf(read, service.id)
    const to = publications.find(one => one.number === at.query.a) ?? publications[0]
    const from = publications.find(one => one.number === at.query.de) ?? publications[publications.indexOf(to!) + 1]
    return {
      face: 'public',
      title: `${visit.words(servicesWords).historyTitle}: ${service.name}`,
      back: visit.url(servicePath(service.code)),
      body: <HistoryView {...{ visit, service, publications, from, to, reading: await readingOf(read, visit) }} />,
    }
  },
})
