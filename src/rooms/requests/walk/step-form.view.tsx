import type { ComponentChildren } from 'preact'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  DateField,
  Form,
  HiddenField,
  RadiosField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import type { Exit, ProcedureInForce, Step } from '../../procedures/index.ts'
import { goesBack } from './next-move.ts'
import { walkWords } from './words.ts'

interface StepFormProps {
  visit: Visit
  form: FormState
  caseId: number
  procedure: ProcedureInForce
  step: Step
  seq: number
  exits: readonly Exit[]
  /** Units that answered, for an exit that hands the case back to them. */
  answered: { id: number; name: string }[]
}

/** How a step ends: one button when there is one way, otherwise a choice, each with its text. */
export function StepForm(props: StepFormProps) {
  const { visit, form, caseId, seq, exits } = props
  const words = visit.words(walkWords)
  const [only] = exits
  if (!only) return null
  const fields = (exit: Exit) => <ExitFields {...props} exit={exit} />
  return (
    <Form id="step-form" draft={`case-${caseId}-step-${seq}`}>
      <HiddenField name="_act" value="step" />
      <HiddenField name="seq" value={String(seq)} />
      {exits.length === 1 ? (
        <>
          <HiddenField name="outcome" value={only.outcome} />
          {fields(only)}
          <Button>{only.label}</Button>
        </>
      ) : (
        <>
          <RadiosField
            form={form}
            name="outcome"
            label={words.outcome}
            labelSize="s"
            options={exits.map(exit => ({ value: exit.outcome, label: exit.label, reveal: fields(exit) }))}
          />
          <Button>{words.next}</Button>
        </>
      )}
    </Form>
  )
}

function ExitFields({
  visit,
  form,
  procedure,
  step,
  exit,
  answered,
}: StepFormProps & { exit: Exit }): ComponentChildren {
  const words = visit.words(walkWords)
  if (exit.needs.includes('reason')) return <p class="govuk-hint">{words.goToReason}</p>
  const needed = exit.needs.includes('text')
  const onward = !goesBack(procedure, step, exit)
  const toUnits = !onward && procedure.steps.find(({ id }) => id === exit.toStepId)?.act === 'attend'
  return (
    <>
      {step.act === 'visit' && onward && (
        <>
          <DateField form={form} name="visited_on" label={words.visitedOn} />
          <TextField form={form} name="met" label={words.met} optional />
        </>
      )}
      {toUnits && (
        <CheckboxesField
          form={form}
          name="units"
          label={words.returnTo}
          labelSize="s"
          small
          options={answered.map(unit => ({ value: String(unit.id), label: unit.name }))}
        />
      )}
      <TextArea
        form={form}
        name={`text_${exit.outcome}`}
        label={step.act === 'report' && onward ? words.textReport : needed ? words.textNeeded : words.textOptional}
        hint={exit.tellsCitizen ? words.textTold : words.textInside}
        optional={!needed}
        rows={needed ? 4 : 2}
      />
    </>
  )
}
