import { z } from 'zod'
import { identity, optionalIdentity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs, done } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { isWhole, point } from '../places.ts'
import { unitById, unitTree } from '../units/units.queries.ts'
import { unitWords } from '../units/words.ts'
import { addOffice, changeOffice, officeById, offices } from './offices.ts'
import { OfficeForm, OfficeList } from './offices.view.tsx'
import { officeWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

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

const trail = (visit: Visit) => crumbs(visit, { label: visit.words(adminWords).offices, path: adminPaths.offices })

function officeSchema(visit: Visit) {
  const words = visit.words(officeWords)
  return z
    .object({
      name: text(words.missingName, 200, words.long),
      address: optionalText(300, words.long),
      telephone: optionalText(60, words.long),
      unitId: optionalIdentity(),
      ...point(words.badLatitude, words.badLongitude),
      active: ticked(),
    })
    .refine(isWhole, { path: ['longitude'], message: words.half })
}
