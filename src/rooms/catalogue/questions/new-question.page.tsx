import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { serviceFile } from '../draft/service-file.ts'
import { trail } from '../draft/trail.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { questionSchema } from './question-fields.ts'
import { addQuestion } from './questions.ts'
import { QuestionForm } from './questions.view.tsx'
import { questionWords } from './words.ts'

const serviceParams = z.object({ id: identity() })
type OfService = { params: z.output<typeof serviceParams>; query: unknown }

export const newQuestionPage = page({
  path: paths.newQuestion(':id'),
  permission: may.administer,
  params: serviceParams,
  async show(read, visit, at: OfService, form) {
    const service = await serviceFile(read, at.params.id)
    if (!service) return missing
    return {
      face: 'staff',
      title: visit.words(questionWords).add,
      breadcrumbs: trail(visit, service),
      body: <QuestionForm visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema: visit => questionSchema(visit),
      async perform(write, visit, draft, at: OfService) {
        if (!(await serviceFile(write, at.params.id))) return missing
        await addQuestion(write, at.params.id, draft)
        return done(visit, paths.service(at.params.id), visit.words(questionWords).added)
      },
    }),
  },
})
