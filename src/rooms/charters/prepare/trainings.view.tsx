import {
  Button,
  DateField,
  FileField,
  Form,
  formOf,
  HiddenField,
  NumberField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Details, Table } from '../../../platform/views/parts.tsx'
import { EvidenceLink } from '../frame.tsx'
import { nouns } from '../words/nouns.ts'
import type { Props } from './prepare.view.tsx'
import { prepareWords } from './words.ts'

export function Trainings({ visit, trainings, charterId }: Props) {
  const words = visit.words(prepareWords)
  return (
    <Card title={words.training}>
      <p class="govuk-hint">{words.trainingHint}</p>
      <Table
        caption={words.training}
        captionHidden
        rows={trainings}
        empty={<p class="govuk-body">{words.noTraining}</p>}
        columns={[
          { key: 'topic', label: words.topic, wide: true, cell: row => row.topic },
          { key: 'heldOn', label: words.heldOn, nowrap: true, cell: row => visit.moments.date(row.heldOn) },
          { key: 'hours', label: words.hours, numeric: true, cell: row => row.hours },
          { key: 'attendees', label: words.attendees, numeric: true, cell: row => row.attendees },
          {
            key: 'evidence',
            label: visit.words(nouns).evidence,
            cell: row => <EvidenceLink visit={visit} charterId={charterId} id={row.fileId} name={row.fileName} />,
          },
        ]}
      />
    </Card>
  )
}

export function TrainingForm({ visit, form: sent, trainings }: Props) {
  const words = visit.words(prepareWords)
  const form = formOf(sent, 'train')
  return (
    <Details summary={words.record} open={trainings.length === 0 || Object.keys(form.errors).length > 0}>
      <Form enctype="multipart/form-data" id="train">
        <HiddenField name="_act" value="train" />
        <DateField form={form} name="heldOn" label={words.heldOn} />
        <TextField form={form} name="topic" label={words.topic} />
        <NumberField form={form} name="hours" label={words.hours} decimals width={3} />
        <NumberField form={form} name="attendees" label={words.attendees} width={3} />
        <FileField form={form} name="evidence" label={words.list} hint={visit.words(nouns).evidenceHint} optional />
        <Button>{words.record}</Button>
      </Form>
    </Details>
  )
}
