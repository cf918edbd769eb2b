import { z } from 'zod'
import { act, done, type FormState, page, refuse } from '../../../platform/http/page.ts'
import { formOf } from '../../../platform/views/form.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { serviceWithCode } from '../services/services.queries.ts'
import { choicesOf, readTyped, typedFields } from './read-typed.ts'
import { RecordForm } from './record-form.view.tsx'
import { beginService } from './save-draft.ts'
import { trail } from './trail.ts'
import { draftWords } from './words.ts'

const CODE = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/

const BLANK: FormState['values'] = {
  ...{
    kinds: ['request'],
    termUnit: 'business_days',
    location: 'optional',
    anonymous: 'yes',
    cost: 'unstated',
    silence: 'unstated',
  },
}

export const newServicePage = page({
  path: paths.newService,
  permission: may.administer,
  async show(read, visit, _at, form) {
    const words = visit.words(draftWords)
    return {
      face: 'staff',
      title: words.add,
      lead: words.lead,
      breadcrumbs: trail(visit),
      body: <RecordForm visit={visit} form={formOf(form, 'submit', BLANK)} {...(await choicesOf(read, null))} />,
    }
  },
  acts: {
    submit: act({
      schema: () => typedFields().extend({ code: z.string().trim().max(1000).optional().default('') }),
      async perform(write, visit, typed) {
        const words = visit.words(draftWords)
        const record = await readTyped(write, visit, typed, null)
        const errors: Record<string, string> = 'refused' in record ? record.refused : {}
        if (typed.code === '') errors.code = words.missingCode
        else if (!CODE.test(typed.code)) errors.code = words.badCode
        else if (await serviceWithCode(write, typed.code)) errors.code = words.takenCode
        if ('refused' in record || errors.code) return refuse(errors)
        const id = await beginService(write, typed.code, record)
        return done(visit, paths.service(id), words.added)
      },
    }),
  },
})
