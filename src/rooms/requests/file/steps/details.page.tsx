import { z } from 'zod'
import { refuse } from '../../../../platform/http/page.ts'
import { understand } from '../../../../platform/http/understand.ts'
import { TextArea } from '../../../../platform/views/form.tsx'
import { LONGEST, sentences, textFields } from '../../receive/fields.ts'
import { answersSchema, questionField } from '../../receive/questions.ts'
import { answerFields, QuestionFields } from '../../receive/questions.view.tsx'
import { fieldWords } from '../../receive/words.ts'
import { StepFrame } from '../step.view.tsx'
import { type StepProps, stepPage } from '../step-page.tsx'

export const detailsPage = stepPage({
  step: 'details',
  title: words => words.details.title,
  values: ({ details }) => (details ? { description: details.description, ...answerFields(details.answers) } : {}),
  view: props => <DetailsView {...props} />,
  // The questions have a schema of their own, so that each one's sentence comes with the others'.
  schema: () => z.looseObject({}),
  async save(_write, visit, { offer }, given) {
    const words = visit.words(fieldWords)
    const description = textFields(words).description.refine(text => text !== '', words.descriptionMissing)
    const told = understand(z.object({ description }), given, visit.locale)
    const answers = understand(answersSchema(offer.questions, words, questionField), given, visit.locale)
    if (told.success && answers.success) {
      return { details: { description: told.data.description, answers: answers.data } }
    }
    return refuse({
      ...(told.error && sentences(told.error)),
      ...(answers.error && sentences(answers.error)),
    })
  },
})

function DetailsView(props: StepProps) {
  const { stage, form, words } = props
  const { questions } = stage.offer
  return (
    <StepFrame {...props} step="details" order={['description', ...questions.map(({ code }) => questionField(code))]}>
      <h1 class="govuk-heading-l">{words.details.title}</h1>
      <TextArea
        form={form}
        name="description"
        label={words.details.description}
        hint={words.details.hint}
        labelSize="s"
        rows={5}
        maxCharacters={LONGEST.description}
      />
      <QuestionFields form={form} questions={questions} choose={words.details.choose} />
    </StepFrame>
  )
}
