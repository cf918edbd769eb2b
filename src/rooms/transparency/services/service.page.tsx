import { z } from 'zod'
import { missing, page } from '../../../platform/http/page.ts'
import { offeredService } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { SERVICES } from './paths.ts'
import { ServiceView } from './service.view.tsx'

const params = z.object({ code: z.string().min(1).max(100) })

export const servicePage = page<z.output<typeof params>>({
  path: `${SERVICES}/:code`,
  permission: may.see,
  params,
  async show(read, visit, at) {
    const service = await offeredService(read, at.params.code)
    if (!service) return missing
    return {
      face: 'public',
      title: service.name,
      back: visit.url(SERVICES),
      body: <ServiceView visit={visit} service={service} />,
    }
  },
})
