import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { positionsOn } from './positions.queries.ts'
import { PositionList } from './positions.view.tsx'
import { positionWords } from './words.ts'

export const positionsPage = page({
  path: adminPaths.positions,
  permission: may.administer,
  async show(read, visit) {
    const words = visit.words(positionWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).positions,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <ButtonLink to={visit.url(adminPaths.newPosition)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <PositionList visit={visit} rows={await positionsOn(read, visit.today)} />,
    }
  },
})
