import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  HiddenField,
  RadiosField,
  TextArea,
  TextField,
  TimeField,
} from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import type { PlannedVisit } from '../visits.queries.ts'
import type { ChecklistItem } from '../vocabulary.ts'
import { visitWords } from '../words.ts'
import { answerField, noteField } from './findings.ts'

interface Props {
  visit: Visit
  form: FormState
  planned: PlannedVisit
  items: ChecklistItem[]
  deviceKey: string
}

/** One page for the pocket: it works without script; with it, it keeps what was typed and sends it when there is signal. */
export function CarryOutView({ visit, form, planned, items, deviceKey }: Props) {
  const words = visit.words(visitWords)
  const known = Object.keys(form.values).length > 0 ? form : { ...form, values: { startedOn: visit.today } }
  return (
    <div
      data-visit={String(planned.id)}
      data-keeps={words.keeps}
      data-unkept={words.unkept}
      data-offline={words.offline}
      data-offline-unkept={words.offlineUnkept}
      data-sending={words.sending}
      data-restored={words.restored}
      data-start={words.watchStart}
      data-stop={words.watchStop}
    >
      {planned.scenario && <Details summary={words.scenario}>{planned.scenario}</Details>}
      <ErrorSummary form={form} />
      <Form enctype="multipart/form-data">
        <HiddenField name="device_key" value={deviceKey} />
        <DateField form={known} name="startedOn" label={words.visitedOn} />
        <TimeField form={known} name="startedAt" label={words.startedAt} />
        {items.map(item => (
          <Item key={item.id} visit={visit} form={known} item={item} />
        ))}
        <FileField form={known} name="photographs" label={words.photographs} accept="image/*" multiple optional />
        <TextArea form={known} name="note" label={words.generalNote} rows={4} maxCharacters={4000} optional />
        <Actions>
          <Button icon="send">{words.send}</Button>
        </Actions>
      </Form>
    </div>
  )
}

function Item({ visit, form, item }: { visit: Visit; form: FormState; item: ChecklistItem }) {
  const words = visit.words(visitWords)
  const name = answerField(item)
  return (
    <div class="cv-block">
      {item.kind === 'yes_no' ? (
        <RadiosField
          form={form}
          name={name}
          label={item.text}
          inline
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
      ) : (
        <div data-watch={item.kind === 'stopwatch' ? '' : undefined}>
          <TextField
            form={form}
            name={name}
            label={item.text}
            hint={item.kind === 'stopwatch' ? words.minutes : undefined}
            width={5}
            inputmode="decimal"
          />
        </div>
      )}
      <TextField form={form} name={noteField(item)} label={words.findingNote} optional />
    </div>
  )
}
