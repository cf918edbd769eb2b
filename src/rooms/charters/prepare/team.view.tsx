import { Button, Form, formOf, HiddenField, SelectField, TextField } from '../../../platform/views/form.tsx'
import { Card, type Column, Details, Table } from '../../../platform/views/parts.tsx'
import { byUnit } from '../read/places.queries.ts'
import { nouns } from '../words/nouns.ts'
import type { Member } from './prepare.queries.ts'
import type { Props } from './prepare.view.tsx'
import { prepareWords } from './words.ts'

export function Team({ visit, team, drafts }: Props) {
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

export function TeamForm({ visit, form: sent, team, positions }: Props) {
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
