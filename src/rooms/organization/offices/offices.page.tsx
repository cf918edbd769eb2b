import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { offices } from './offices.ts'
import { OfficeList } from './offices.view.tsx'
import { officeWords } from './words.ts'

export const officesPage = page({
  path: adminPaths.offices,
  permission: may.administer,
  async show(read, visit) {
    const words = visit.words(officeWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).offices,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <ButtonLink to={visit.url(adminPaths.newOffice)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <OfficeList visit={visit} rows={await offices(read)} />,
    }
  },
})
