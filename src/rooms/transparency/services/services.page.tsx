import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { findServices, listedServices } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { SERVICES } from './paths.ts'
import { ServicesView } from './services.view.tsx'
import { servicesWords } from './words.ts'

const query = z.object({ q: z.string().max(5000).default('').catch('') })

export const servicesPage = page<unknown, z.output<typeof query>>({
  path: SERVICES,
  permission: may.see,
  query,
  async show(read, visit, at) {
    const asked = [...at.query.q.trim()].slice(0, 200).join('')
    const services = asked === '' ? await listedServices(read) : await findServices(read, asked)
    return {
      face: 'public',
      title: visit.words(servicesWords).title,
      back: visit.url('/'),
      wide: true,
      body: <ServicesView visit={visit} asked={asked} services={services} />,
    }
  },
})
