/** The service's own questions as fields, wherever a request is written down. */
import {
  CheckboxesField,
  DateField,
  type FormState,
  NumberField,
  RadiosField,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import type { Question } from '../../catalogue/index.ts'
import { type Answers, questionField } from './questions.ts'

/** As many choices as one reads at a glance; more of them fold into a list. */
const MOST_RADIOS = 7

type Props = { form: FormState; questions: readonly Question[]; choose: string; small?: boolean }

export function QuestionFields({ form, questions, choose, small }: Props) {
  return (
    <>
      {questions.map(question => (
        <QuestionField key={question.code} {...{ form, question, choose, small }} />
      ))}
    </>
  )
}

function QuestionField({ form, question, choose, small }: Omit<Props, 'questions'> & { question: Question }) {
  const { code, label, hint, kind, options, required } = question
  const common = { form, name: questionField(code), label, optional: !required, hint: hint || undefined }
  const choices = options.map(option => ({ value: option, label: option }))
  const size = small ? undefined : ('s' as const)
  if (kind === 'several') return <CheckboxesField {...common} options={choices} labelSize={size} small={small} />
  if (kind === 'list' && (small || options.length > MOST_RADIOS))
    return <SelectField {...common} options={choices} blank={choose} />
  if (kind === 'list') return <RadiosField {...common} options={choices} labelSize={size} />
  if (kind === 'number') return <NumberField {...common} decimals labelSize={size} />
  // Without a hint of its own, a date says how it is written.
  if (kind === 'date')
    return hint ? <DateField {...common} labelSize={size} /> : <DateField {...withoutHint(common)} labelSize={size} />
  return <TextField {...common} labelSize={size} />
}

function withoutHint<T extends { hint?: unknown }>({ hint, ...rest }: T): Omit<T, 'hint'> {
  return rest
}

/** Answers already given, as the fields show them. */
export function answerFields(answers: Answers): FormState['values'] {
  return Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [
      questionField(code),
      Array.isArray(answer) ? answer : String(answer),
    ]),
  )
}
