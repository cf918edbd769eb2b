import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { unitTree } from './units.queries.ts'
import { UnitList } from './units.view.tsx'
import { unitWords } from './words.ts'

export const unitsPage = page({
  path: adminPaths.units,
  permission: may.administer,
  async show(read, visit) {
    const words = visit.words(unitWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).units,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <ButtonLink to={visit.url(adminPaths.newUnit)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <UnitList visit={visit} units={await unitTree(read)} />,
    }
  },
})
