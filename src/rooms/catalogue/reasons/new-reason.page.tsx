import { act, done, page } from '../../../platform/http/page.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { reasonSchema, trail } from './reason-fields.ts'
import { ReasonForm } from './reason-form.view.tsx'
import { saveReason } from './reasons.ts'
import { reasonWords } from './words.ts'

export const newReasonPage = page({
  path: paths.newReason,
  permission: may.administerReasons,
  async show(_read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(reasonWords).add,
      breadcrumbs: trail(visit),
      body: <ReasonForm visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema: reasonSchema,
      async perform(write, visit, draft) {
        const refused = await saveReason(write, visit, null, draft)
        return refused ?? done(visit, paths.reasons, visit.words(reasonWords).added)
      },
    }),
  },
})
