import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import { ownUnits } from '../draft/own.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { answeringUnits, SERVICE_STATES, serviceRows } from './services.queries.ts'
import { ServiceList } from './services.view.tsx'
import { serviceWords } from './words.ts'

const query = z.object({
  q: z.string().trim().max(100).catch(''),
  dependencia: z.coerce.number().int().positive().nullable().catch(null),
  estado: z.enum(SERVICE_STATES).nullable().catch(null),
})

export const servicesPage = page<unknown, z.output<typeof query>>({
  path: paths.services,
  permission: may.see,
  query,
  async show(read, visit, { query: asked }) {
    const words = visit.words(serviceWords)
    const units = ownUnits(visit)
    const filter = { text: asked.q, unit: asked.dependencia, state: asked.estado, units }
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: <ListActions visit={visit} />,
      body: (
        <ServiceList
          {...{ visit, filter, rows: await serviceRows(read, filter) }}
          units={units ? [] : await answeringUnits(read)}
        />
      ),
    }
  },
})

function ListActions({ visit }: { visit: Visit }) {
  const words = visit.words(serviceWords)
  return (
    <Actions>
      <ButtonLink to={visit.url(paths.exportXlsx)} kind="secondary" icon="download">
        {words.exportXlsx}
      </ButtonLink>
      <ButtonLink to={visit.url(paths.exportCsv)} kind="secondary" icon="download">
        {words.exportCsv}
      </ButtonLink>
      {visit.can(may.administer) && (
        <>
          <ButtonLink to={visit.url(paths.importServices)} kind="secondary" icon="upload">
            {words.importing}
          </ButtonLink>
          <ButtonLink to={visit.url(paths.newService)} icon="plus">
            {words.add}
          </ButtonLink>
        </>
      )}
    </Actions>
  )
}
