import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { reasonSchema, trail } from './reason-fields.ts'
import { ReasonForm } from './reason-form.view.tsx'
import { reasons, saveReason } from './reasons.ts'
import { reasonWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const reasonPage = page({
  path: paths.reason(':id'),
  permission: may.administerReasons,
  params,
  async show(read, visit, at: At, form) {
    const reason = (await reasons(read)).find(one => one.id === at.params.id)
    if (!reason) return missing
    return {
      face: 'staff',
      title: reason.name,
      breadcrumbs: trail(visit),
      body: <ReasonForm visit={visit} form={form} reason={reason} />,
    }
  },
  acts: {
    submit: act({
      schema: reasonSchema,
      async perform(write, visit, draft, at: At) {
        const reason = (await reasons(write)).find(one => one.id === at.params.id)
        if (!reason) return missing
        const refused = await saveReason(write, visit, reason, draft)
        return refused ?? done(visit, paths.reasons, visit.words(reasonWords).saved)
      },
    }),
  },
})
