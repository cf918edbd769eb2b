import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page, refuse } from '../../../platform/http/page.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { unitById, unitTree } from '../units/units.queries.ts'
import { unitWords } from '../units/words.ts'
import { officeSchema, trail } from './office-fields.ts'
import { changeOffice, officeById } from './offices.ts'
import { OfficeForm } from './offices.view.tsx'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const officePage = page({
  path: adminPaths.office(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const office = await officeById(read, at.params.id)
    if (!office) return missing
    return {
      face: 'staff',
      title: office.name,
      breadcrumbs: trail(visit),
      body: <OfficeForm visit={visit} form={form} units={await unitTree(read)} office={office} />,
    }
  },
  acts: {
    submit: act({
      schema: officeSchema,
      async perform(write, visit, draft, at: At) {
        const office = await officeById(write, at.params.id)
        if (!office) return missing
        if (draft.unitId && !(await unitById(write, draft.unitId)))
          return refuse({ unitId: visit.words(unitWords).unknownParent })
        await changeOffice(write, office, draft)
        return done(visit, adminPaths.offices, visit.words(adminWords).saved)
      },
    }),
  },
})
