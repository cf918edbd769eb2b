import { z } from 'zod'
import { download, missing, page } from '../../../platform/http/page.ts'
import { offeredService, publishedForm, publishedService, readingOf } from '../../catalogue/index.ts'
import { chartersOfServices } from '../../charters/index.ts'
import { may } from '../permissions.ts'
import { formPath, SERVICES, servicePdfPath } from './paths.ts'
import { printService } from './print.ts'
import { ServiceView } from './service.view.tsx'

export const params = z.object({ code: z.string().min(1).max(100) })
export type Params = z.output<typeof params>

const address = (path: (code: string) => string) => path('CODE').replace('CODE', ':code')

export const servicePage = page<Params>({
  path: `${SERVICES}/:code`,
  permission: may.see,
  params,
  async show(read, visit, { params: { code } }) {
    const service = await publishedService(read, code)
    if (!service) return missing
    return {
      face: 'public',
      title: service.name,
      back: visit.url(SERVICES),
      body: (
        <ServiceView
          {...{ visit, service, reading: await readingOf(read, visit) }}
          questions={(await offeredService(read, service.id))?.questions ?? []}
          charter={(await chartersOfServices(read, [service.id])).get(service.id)}
        />
      ),
    }
  },
})

export const servicePdfDownload = download<Params>({
  path: address(servicePdfPath),
  permission: may.see,
  params,
  async send(read, visit, { params: { code } }) {
    const service = await publishedService(read, code)
    return service ? printService(read, visit, service) : missing
  },
})

/** The document that people fill in. */
export const formDownload = download<Params>({
  path: address(formPath),
  permission: may.see,
  params,
  async send(read, visit, { params: { code } }) {
    const form = await publishedForm(read, code)
    if (!form) return missing
    const { stream } = await visit.tools.files(read.organizationId).open(form.sha256)
    return { fileName: form.name, mediaType: form.mediaType, body: stream }
  },
})
