import { act, done, page, refuse } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { may } from '../permissions.ts'
import { unitById, unitTree } from '../units/units.queries.ts'
import { unitWords } from '../units/words.ts'
import { officeSchema, trail } from './office-fields.ts'
import { addOffice } from './offices.ts'
import { OfficeForm } from './offices.view.tsx'
import { officeWords } from './words.ts'

export const newOfficePage = page({
  path: adminPaths.newOffice,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(officeWords).add,
      breadcrumbs: trail(visit),
      body: <OfficeForm visit={visit} form={form} units={await unitTree(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: officeSchema,
      async perform(write, visit, draft) {
        if (draft.unitId && !(await unitById(write, draft.unitId)))
          return refuse({ unitId: visit.words(unitWords).unknownParent })
        await addOffice(write, draft)
        return done(visit, adminPaths.offices, visit.words(officeWords).added)
      },
    }),
  },
})
