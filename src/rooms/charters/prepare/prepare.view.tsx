import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  formOf,
  HiddenField,
  NumberField,
  SelectField,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, type Column, Details, Table } from '../../../platform/views/parts.tsx'
import { dayText } from '../../../platform/words/when.ts'
import { EvidenceLink } from '../frame.tsx'
import { byUnit } from '../read/places.queries.ts'
import { nouns } from '../words/nouns.ts'
import type { Member, Training } from './prepare.queries.ts'
import { prepareWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  charterId: number
  team: Member[]
  trainings: Training[]
  positions: { id: number; name: string; unit: string }[]
  drafts: boolean
}

export function PrepareView(props: Props) {
  const { form, drafts } = props
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      <Trainings {...props} />
      {drafts && <TrainingForm {...props} />}
      <Team {...props} />
      {drafts && <TeamForm {...props} />}
    </>
  )
}

function Trainings({ visit, trainings, charterId }: Props) {
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
          { key: 'heldOn', label: words.heldOn, nowrap: true, cell: row => dayText(visit.locale, row.heldOn) },
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

function TrainingForm({ visit, form: sent, trainings }: Props) {
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

function Team({ visit, team, drafts }: Props) {
  const words = visit.words(prepareWords)
  const leave: Column<Member> = {
    key: 'leave',
    label: words.leave,
    cell: row => (
      <Form>
        <HiddenField name="_act" value="leave" />
        <HiddenField name="member" value={String(row.id)} />
        <Button kind="quiet" small hidden={row.position}>
          {words.leave}
        </Button>
      </Form>
    ),
  }
  return (
    <Card title={words.team}>
      <p class="govuk-hint">{words.teamHint}</p>
      <Table
        caption={words.team}
        captionHidden
        rows={team}
        empty={<p class="govuk-body">{words.noTeam}</p>}
        columns={[
          { key: 'position', label: words.position, cell: row => row.position },
          { key: 'unit', label: visit.words(nouns).unit, cell: row => row.unit },
          { key: 'duty', label: words.duty, wide: true, cell: row => row.duty },
          ...(drafts ? [leave] : []),
        ]}
      />
    </Card>
  )
}

function TeamForm({ visit, form: sent, team, positions }: Props) {
  const words = visit.words(prepareWords)
  const form = formOf(sent, 'join')
  return (
    <Details summary={words.join} open={team.length === 0 || Object.keys(form.errors).length > 0}>
      <Form id="join">
        <HiddenField name="_act" value="join" />
        <SelectField
          form={form}
          name="positionId"
          label={words.position}
          blank={words.choose}
          options={byUnit(positions)}
        />
        <TextField form={form} name="duty" label={words.duty} hint={words.dutyHint} optional />
        <Button>{words.join}</Button>
      </Form>
    </Details>
  )
}
