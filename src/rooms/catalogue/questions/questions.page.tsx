import { z } from 'zod'
import { identity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act, go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type ServiceFile, serviceFile } from '../draft/service-file.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { serviceWords } from '../services/words.ts'
import { addQuestion, changeQuestion, QUESTION_KINDS, questionsOf } from './questions.ts'
import { QuestionForm } from './questions.view.tsx'
import { questionWords } from './words.ts'

const serviceParams = z.object({ id: identity() })
const questionParams = z.object({ id: identity(), question: identity() })
type OfService = { params: z.output<typeof serviceParams>; query: unknown }
type OfQuestion = { params: z.output<typeof questionParams>; query: unknown }

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
        return done(visit, at.params.id, visit.words(questionWords).added)
      },
    }),
  },
})

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
        return done(visit, at.params.id, visit.words(questionWords).saved)
      },
    }),
  },
})

const trail = (visit: Visit, service: ServiceFile) => [
  { label: visit.words(serviceWords).title, url: visit.url(paths.services) },
  { label: service.name, url: visit.url(paths.service(service.id)) },
]

const done = (visit: Visit, serviceId: number, sentence: string) =>
  go(visit.url(paths.service(serviceId)), { kind: 'success', text: sentence })

function questionSchema(visit: Visit) {
  const words = visit.words(questionWords)
  return z
    .object({
      label: text(words.missingLabel, 200, words.long),
      hint: optionalText(300, words.long),
      kind: z.enum(QUESTION_KINDS, { error: words.missingKind }),
      options: optionalText(10_000, words.long).transform(typed =>
        typed
          .split('\n')
          .map(line => line.trim())
          .filter(line => line !== ''),
      ),
      required: ticked(),
      active: ticked(),
    })
    .superRefine(({ kind, options }, context) => {
      const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message })
      if (kind !== 'list' && kind !== 'several') return
      if (options.length < 2) wrong(words.fewOptions)
      else if (options.length > 50) wrong(words.manyOptions)
      else if (new Set(options).size < options.length) wrong(words.repeatedOption)
    })
    .transform(draft => ({ ...draft, options: ['list', 'several'].includes(draft.kind) ? draft.options : [] }))
}
