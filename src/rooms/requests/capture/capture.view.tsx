import { STAFF_UPLOADS } from '../../../platform/files/upload-policy.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  HiddenField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
  TimeField,
  textOf,
} from '../../../platform/views/form.tsx'
import type { ListedService, Question } from '../../catalogue/index.ts'
import { attachmentWords } from '../attachments/words.ts'
import type { Neighbourhood } from '../receive/neighbourhoods.ts'
import { questionField } from '../receive/questions.ts'
import { QuestionFields } from '../receive/questions.view.tsx'
import { type Channel, IDENTITIES, type Kind } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Alike } from './alike.queries.ts'
import { AlikeView } from './alike.view.tsx'
import { capturePath } from './paths.ts'
import type { CaptureWords } from './words.ts'

type Props = {
  visit: Visit
  words: CaptureWords
  form: FormState
  kinds: string[]
  channels: Channel[]
  services: string[]
  neighbourhoods: string[]
  questions: readonly Question[]
  similarServices: ListedService[]
  similarPlaces: Neighbourhood[]
  alike: Alike[]
}

export function CaptureView(props: Props) {
  const { visit, words, form, questions } = props
  const order = [
    'channel',
    'kind',
    'date',
    'time',
    'service',
    'serviceId',
    ...questions.map(q => questionField(q.code)),
  ]
  return (
    <>
      <ErrorSummary
        form={form}
        order={[...order, 'summary', 'description', 'neighbourhood', 'neighbourhoodId', 'address', 'identity', 'name']}
      />
      <Form action={visit.url(capturePath)} enctype="multipart/form-data" class="cv-capture">
        <HiddenField name="key" value={textOf(form, 'key')} />
        <How {...props} />
        <What {...props} />
        <Where {...props} />
        <Who {...props} />
        <FileField
          form={form}
          name="attachments"
          label={words.attachments}
          hint={`${visit.words(attachmentWords).limits(STAFF_UPLOADS)}. ${words.attachmentsHint}`}
          multiple
          optional
        />
        <Actions>
          <Button icon="check">{words.save}</Button>
          <Button kind="secondary" name="_act" value="questions">
            {words.showQuestions}
          </Button>
        </Actions>
      </Form>
    </>
  )
}

function How({ visit, words, form, kinds, channels }: Props) {
  const said = visit.words(nouns)
  return (
    <div class="cv-row">
      <SelectField
        form={form}
        name="channel"
        label={words.channel}
        options={channels.map(value => ({ value, label: said.channel[value] }))}
      />
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        options={kinds.map(value => ({ value, label: said.kind[value as Kind] }))}
      />
      <DateField form={form} name="date" label={words.date} hint={words.dateHint} />
      <TimeField form={form} name="time" label={words.time} hint={words.timeHint} />
    </div>
  )
}

function What({ words, form, services, questions, similarServices }: Props) {
  return (
    <>
      <TextField
        form={form}
        name="service"
        label={words.service}
        hint={words.serviceHint}
        suggestions={services}
        autocomplete="off"
        autofocus
        optional
      />
      <Asked {...{ words, form, questions, similarServices }} />
      <TextField form={form} name="summary" label={words.summary} autocomplete="off" />
      <TextArea form={form} name="description" label={words.description} rows={3} optional />
    </>
  )
}

function Where({ visit, words, form, neighbourhoods, similarPlaces, alike }: Props) {
  return (
    <>
      <div class="cv-row">
        <TextField
          form={form}
          name="neighbourhood"
          label={words.neighbourhood}
          suggestions={neighbourhoods}
          autocomplete="off"
          optional
        />
        <TextField form={form} name="address" label={words.address} autocomplete="off" optional />
      </div>
      <div id="place-alike" data-follows="neighbourhood" data-act="questions">
        {similarPlaces.length > 0 && (
          <RadiosField
            form={form}
            name="neighbourhoodId"
            label={words.whichPlace}
            small
            options={similarPlaces.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        )}
        <AlikeView visit={visit} words={words} alike={alike} />
      </div>
    </>
  )
}

function Who({ visit, words, form }: Props) {
  const said = visit.words(nouns)
  return (
    <>
      <RadiosField
        form={form}
        name="identity"
        label={words.who}
        small
        inline
        options={['named' as const, 'protected' as const, 'anonymous' as const]
          .filter(value => IDENTITIES.includes(value))
          .map(value => ({ value, label: said.identity[value] }))}
      />
      <div class="cv-row">
        <TextField form={form} name="name" label={words.name} autocomplete="off" spellcheck={false} />
        <TextField form={form} name="telephone" type="tel" label={words.telephone} autocomplete="off" optional />
        <TextField form={form} name="email" type="email" label={words.email} autocomplete="off" optional />
      </div>
    </>
  )
}

type AskedProps = Pick<Props, 'words' | 'form' | 'questions' | 'similarServices'>

/** What the service typed asks; comes back by itself when the service changes. */
function Asked({ words, form, questions, similarServices }: AskedProps) {
  return (
    <div id="service-questions" data-follows="service" data-act="questions">
      {similarServices.length > 0 && (
        <RadiosField
          form={form}
          name="serviceId"
          label={words.which}
          small
          options={similarServices.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      {questions.length > 0 && (
        <fieldset class="cv-asked">
          <legend class="govuk-visually-hidden">{words.questions}</legend>
          <QuestionFields form={form} questions={questions} choose={words.choose} small />
        </fieldset>
      )}
    </div>
  )
}
