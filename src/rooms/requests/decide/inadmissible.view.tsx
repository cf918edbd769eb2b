import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenField,
  RadiosField,
  TextArea,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, Link, Notice } from '../../../platform/views/parts.tsx'
import { casePath } from '../case/paths.ts'
import type { Sheet } from '../case/sheet.ts'
import { inadmissibleLetter } from '../tell/letters.ts'
import { citizenFacts } from '../tell/tell-citizen.ts'
import { trackPath } from '../track/paths.ts'
import { Prose } from '../track/prose.view.tsx'
import type { Reason } from './inadmissible.ts'
import { decideWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  sheet: Sheet
  reasons: Reason[]
  /** Code of the reason in the address. */
  chosen: string | undefined
  url: string
}

/** First the reason, then its text, then the letter as it will be read. */
export function InadmissibleView(props: Props) {
  const { form, reasons, chosen } = props
  const reason = reasons.find(({ id, code }) => String(id) === textOf(form, 'reason') || code === chosen)
  const looking = form.values._act === 'review' && Object.keys(form.errors).length === 0
  return (
    <>
      <ErrorSummary form={form} />
      {!reason ? (
        <ChooseReason {...props} />
      ) : looking ? (
        <Letter {...props} reason={reason} />
      ) : (
        <Explain {...props} reason={reason} />
      )}
    </>
  )
}

function ChooseReason({ visit, form, sheet, reasons, url }: Props) {
  const words = visit.words(decideWords)
  return (
    <Form method="get" action={url}>
      <RadiosField
        form={form}
        name="motivo"
        label={words.reason}
        hint={words.reasonHint}
        options={reasons.map(({ code, name, text }) => ({ value: code, label: name, hint: text }))}
      />
      <Actions>
        <Button>{words.use}</Button>
        <Link to={visit.url(casePath(sheet.file.id))}>{words.cancel}</Link>
      </Actions>
    </Form>
  )
}

function Explain({ visit, form, sheet, reason, url }: Props & { reason: Reason }) {
  const words = visit.words(decideWords)
  const typed = form.values.text === undefined ? { ...form, values: { ...form.values, text: reason.text } } : form
  return (
    <Form action={url}>
      <HiddenField name="_act" value="review" />
      <Kept sheet={sheet} form={form} reason={reason} />
      <Notice title={reason.name}>
        <p>
          <Link to={url}>{words.change}</Link>
        </p>
      </Notice>
      <TextArea form={typed} name="text" label={words.text} hint={words.textHint} rows={8} maxCharacters={4000} />
      <Actions>
        <Button>{words.review}</Button>
        <Link to={visit.url(casePath(sheet.file.id))}>{words.cancel}</Link>
      </Actions>
    </Form>
  )
}

function Letter({ visit, form, sheet, reason, url }: Props & { reason: Reason }) {
  const words = visit.words(decideWords)
  const { file, requester } = sheet
  const text = textOf(form, 'text')
  const facts = { ...citizenFacts(visit, { ...file, trackingKey: '' }), link: visit.absolute(trackPath) }
  const { subject, body } = inadmissibleLetter({ ...reason, text })(facts)
  const told =
    file.identity === 'anonymous' ? words.letterAnonymous : requester?.email ? undefined : words.letterNoAddress
  return (
    <>
      {told && (
        <Notice>
          <p>{told}</p>
        </Notice>
      )}
      <Card title={told ? words.text : words.letter}>
        <p>
          <strong>
            {words.subject}: {subject}
          </strong>
        </p>
        <Prose text={body} />
      </Card>
      <Form action={url}>
        <Kept sheet={sheet} form={form} reason={reason} />
        <HiddenField name="text" value={text} />
        <Actions>
          <Button kind="warning" name="_act" value="submit">
            {told ? words.sendNobody : words.send}
          </Button>
          <Button kind="secondary" name="_act" value="correct">
            {words.correct}
          </Button>
        </Actions>
      </Form>
      <p>
        <ButtonLink to={visit.url(casePath(file.id))} kind="quiet">
          {words.cancel}
        </ButtonLink>
      </p>
    </>
  )
}

/** The step looked at and the reason chosen travel with the form. */
function Kept({ sheet, form, reason }: Pick<Props, 'sheet' | 'form'> & { reason: Reason }) {
  return (
    <>
      <HiddenField name="seq" value={textOf(form, 'seq') || String(sheet.turn?.seq ?? 0)} />
      <HiddenField name="reason" value={String(reason.id)} />
    </>
  )
}
