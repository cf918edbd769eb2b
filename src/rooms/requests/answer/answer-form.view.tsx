import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, FileField, Form, HiddenField, RadiosField, TextArea } from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import { handBackWords } from '../hand-back/words.ts'
import { answerWords } from './words.ts'

interface AnswerFormProps {
  visit: Visit
  /** State of the answer and of handing it back, already told apart. */
  answer: FormState
  handBack: FormState
  referralId: number
  anonymous: boolean
}

/** A unit's two ways to end its part: answer, or say that it is not its own. */
export function AnswerForm({ visit, answer, handBack, referralId, anonymous }: AnswerFormProps) {
  const words = visit.words(answerWords)
  return (
    <>
      <Form enctype="multipart/form-data" draft={`answer-${referralId}`} id={`answer-form-${referralId}`}>
        <HiddenField name="_act" value="answer" />
        <HiddenField name="referral" value={String(referralId)} />
        <TextArea
          form={answer}
          name="text"
          label={words.text}
          hint={anonymous ? words.internalHint : words.textHint}
          rows={6}
          maxCharacters={10_000}
        />
        <RadiosField
          form={answer}
          name="resolved"
          label={words.resolved}
          labelSize="s"
          small
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
        <FileField form={answer} name="evidence" label={words.files} hint={words.filesHint} optional multiple />
        <Button icon="message-circle">{words.submit}</Button>
      </Form>
      <HandBackForm visit={visit} form={handBack} referralId={referralId} />
    </>
  )
}

function HandBackForm({ visit, form, referralId }: { visit: Visit; form: FormState; referralId: number }) {
  const words = visit.words(handBackWords)
  return (
    <Details summary={words.title} open={Object.keys(form.errors).length > 0}>
      <Form id={`hand-back-form-${referralId}`}>
        <HiddenField name="_act" value="hand-back" />
        <HiddenField name="referral" value={String(referralId)} />
        <TextArea form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
        <Button kind="secondary" icon="arrow-back-up">
          {words.submit}
        </Button>
      </Form>
    </Details>
  )
}
