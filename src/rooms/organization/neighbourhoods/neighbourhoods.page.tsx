import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { neighbourhoods } from './neighbourhoods.ts'
import { NeighbourhoodList } from './neighbourhoods.view.tsx'
import { neighbourhoodWords } from './words.ts'

const query = z.object({ q: z.string().trim().max(100).catch('') })

export const neighbourhoodsPage = page({
  path: adminPaths.neighbourhoods,
  permission: may.administer,
  query,
  async show(read, visit, { query: asked }: { params: unknown; query: z.output<typeof query> }) {
    const words = visit.words(neighbourhoodWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).neighbourhoods,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <>
          <ButtonLink to={visit.url(adminPaths.importNeighbourhoods)} icon="upload" kind="secondary">
            {words.import}
          </ButtonLink>
          <ButtonLink to={visit.url(adminPaths.newNeighbourhood)} icon="plus">
            {words.add}
          </ButtonLink>
        </>
      ),
      body: <NeighbourhoodList visit={visit} rows={await neighbourhoods(read, asked.q)} text={asked.q} />,
    }
  },
})
