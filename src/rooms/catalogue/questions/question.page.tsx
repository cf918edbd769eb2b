import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { serviceFile } from '../draft/service-file.ts'
import { trail } from '../draft/trail.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { questionSchema } from './question-fields.ts'
import { changeQuestion, questionsOf } from './questions.ts'
import { QuestionForm } from './questions.view.tsx'
import { questionWords } from './words.ts'

const questionParams = z.object({ id: identity(), question: identity() })
type OfQuestion = { params: z.output<typeof questionParams>; query: unknown }

export const questionPage = page({
  path: paths.question(':id', ':question'),
  permission: may.administer,
  params: questionParams,
  async show(read, visit, at: OfQuestion, form) {
    const service = await serviceFile(read, at.params.id)
    const question = service && (await questionsOf(read, service.id)).find(q => q.id === at.params.question)
    if (!question) return missing
    return {
      face: 'staff',
      title: visit.words(questionWords).edit,
      breadcrumbs: trail(visit, service),
      body: <QuestionForm visit={visit} form={form} question={question} />,
    }
  },
  acts: {
    submit: act({
      schema: visit => questionSchema(visit),
      async perform(write, visit, draft, at: OfQuestion) {
        const question = (await questionsOf(write, at.params.id)).find(q => q.id === at.params.question)
        if (!question) return missing
        await changeQuestion(write, at.params.id, question, draft)
        return done(visit, paths.service(at.params.id), visit.words(questionWords).saved)
      },
    }),
  },
})
