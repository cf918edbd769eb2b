import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { type Column, Details, Tag } from '../../../platform/views/parts.tsx'
import { adminWords } from './words.ts'

/** The column of a list that says which rows are in use. */
export function stateColumn<Row extends { active: boolean }>(visit: Visit): Column<Row> {
  const words = visit.words(adminWords)
  return {
    key: 'state',
    label: words.state,
    cell: ({ active }) => <Tag tone={active ? 'good' : 'neutral'}>{active ? words.active : words.inactive}</Tag>,
  }
}

interface Props {
  active: boolean
  /** Why it cannot go out of use yet; empty when it can. */
  reasons: string
  words: { deactivate: string; deactivateHint: string; reactivate: string; blocked(reasons: string): string }
}

/** The act that puts a row out of use, or back. */
export function InUse({ active, reasons, words }: Props) {
  const act = active ? 'deactivate' : 'reactivate'
  return (
    <Details summary={words[act]} open={!active}>
      {active && <p>{reasons ? words.blocked(reasons) : words.deactivateHint}</p>}
      {!(active && reasons) && (
        <Form>
          <HiddenField name="_act" value={act} />
          <Button kind={active ? 'warning' : 'secondary'}>{words[act]}</Button>
        </Form>
      )}
    </Details>
  )
}
