import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ErrorSummary,
  Form,
  type FormState,
  NumberField,
  RadiosField,
  SelectField,
} from '../../../platform/views/form.tsx'
import { periodCode, periodName } from '../../indicators/index.ts'
import type { checklists } from '../checklists.queries.ts'
import { VISIT_KINDS } from '../vocabulary.ts'
import { visitWords } from '../words.ts'
import { quartersOf } from './new-draw.page.tsx'

interface DrawFormProps {
  visit: Visit
  form: FormState
  lists: Awaited<ReturnType<typeof checklists>>
}

export function DrawForm({ visit, form, lists }: DrawFormProps) {
  const words = visit.words(visitWords)
  const options = VISIT_KINDS.flatMap(kind => lists.filter(list => list.kind === kind)).map(list => ({
    value: String(list.id),
    label: `${list.title} (${words.kind[list.kind]})`,
  }))
  return (
    <>
      <ErrorSummary form={form} />
      <Form>
        <SelectField
          form={form}
          name="checklistId"
          label={words.checklist}
          blank={words.chooseChecklist}
          options={options}
        />
        <RadiosField
          form={form}
          name="quarter"
          label={words.quarter}
          options={quartersOf(visit).map(period => ({
            value: periodCode(period),
            label: periodName(visit.locale, period),
          }))}
        />
        <NumberField form={form} name="wanted" label={words.wanted} hint={words.wantedHint} width={3} />
        <Actions>
          <Button>{words.newDraw}</Button>
        </Actions>
      </Form>
    </>
  )
}
