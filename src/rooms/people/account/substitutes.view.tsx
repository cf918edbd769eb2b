import type { Visit } from '../../../platform/http/visit.ts'
import { Button, DateField, Form, formOf, HiddenField, SelectField } from '../../../platform/views/form.tsx'
import { Card, Details, Table } from '../../../platform/views/parts.tsx'
import type { HoldingRow } from '../hold/holdings.queries.ts'
import { holdWords } from '../hold/words.ts'
import type { AccountProps } from './account.view.tsx'
import { accountWords } from './words.ts'

export const spanText = (visit: Visit, { startsOn, endsOn }: Pick<HoldingRow, 'startsOn' | 'endsOn'>): string =>
  `${visit.moments.date(startsOn)} – ${endsOn ? visit.moments.date(endsOn) : visit.words(holdWords).openEnded}`

/** What the person holds, who substitutes them, and naming a substitute. */
export function PositionsCard(props: AccountProps) {
  const { visit, held, own, substitutes } = props
  const words = visit.words(accountWords)
  const hold = visit.words(holdWords)
  if (held.length === 0)
    return (
      <Card title={words.positions}>
        <p class="govuk-hint">{words.noPositions}</p>
      </Card>
    )
  return (
    <>
      <Card title={words.positions}>
        <Table
          caption={words.positions}
          captionHidden
          rows={held}
          columns={[
            { key: 'position', label: hold.position, cell: row => row.position },
            { key: 'unit', label: words.unit, cell: row => row.unit },
            { key: 'as', label: hold.as, cell: row => hold.capacity[row.capacity as 'holder'] },
            { key: 'span', label: hold.span, cell: row => spanText(visit, row) },
          ]}
        />
      </Card>
      {own.length > 0 && (
        <Card title={words.substitutes}>
          <Table
            caption={words.substitutes}
            captionHidden
            rows={substitutes}
            empty={<p class="govuk-hint">{words.noSubstitutes}</p>}
            columns={[
              { key: 'person', label: hold.person, cell: row => row.person },
              { key: 'position', label: hold.position, cell: row => row.position },
              { key: 'span', label: hold.span, cell: row => spanText(visit, row) },
              { key: 'end', label: words.action, cell: row => <EndSubstitution words={words} id={row.id} /> },
            ]}
          />
          <NameSubstitute {...props} />
        </Card>
      )}
    </>
  )
}

function EndSubstitution({ words, id }: { words: { endSubstitution: string }; id: number }) {
  return (
    <Form>
      <HiddenField name="_act" value="endSubstitution" />
      <HiddenField name="holding" value={String(id)} />
      <Button kind="quiet" small>
        {words.endSubstitution}
      </Button>
    </Form>
  )
}

function NameSubstitute({ visit, form, own, colleagues }: AccountProps) {
  const words = visit.words(accountWords)
  const hold = visit.words(holdWords)
  const [only] = own
  const draft = formOf(form, 'substitute', own.length === 1 && only ? { positionId: String(only.positionId) } : {})
  return (
    <Details summary={words.nameSubstitute} open={Object.keys(draft.errors).length > 0}>
      <p>{words.nameSubstituteHint}</p>
      <Form>
        <HiddenField name="_act" value="substitute" />
        <SelectField
          form={draft}
          name="positionId"
          label={hold.position}
          blank={words.chooseOne}
          options={own.map(h => ({ value: String(h.positionId), label: h.position }))}
        />
        <SelectField
          form={draft}
          name="accountId"
          label={hold.person}
          blank={words.chooseOne}
          options={colleagues.map(p => ({ value: String(p.id), label: p.name }))}
        />
        <DateField form={draft} name="startsOn" label={hold.from} />
        <DateField form={draft} name="endsOn" label={hold.to} />
        <Button>{words.nameSubstitute}</Button>
      </Form>
    </Details>
  )
}
