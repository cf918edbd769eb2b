import type { ComponentChildren } from 'preact'
import { Button, ErrorSummary, Form } from '../../../platform/views/form.tsx'
import { Progress } from '../../../platform/views/parts.tsx'
import type { StepProps } from './step-page.tsx'
import { type Step, stepsOf } from './steps.ts'

type FrameProps = StepProps & {
  step: Step
  /** Names of the fields as they stand, so that sentences come in that order. */
  order?: string[]
  enctype?: 'multipart/form-data'
  button?: string
  children: ComponentChildren
  after?: ComponentChildren
}

/** Choosing the service was the first step. Saying who one is belongs to whether one wants to: the total never changes under way. */
export function StepProgress({ stage, step, words }: Pick<FrameProps, 'stage' | 'step' | 'words'>) {
  const steps = stepsOf(stage.offer, stage.fields).filter(one => one !== 'person')
  const counted = step === 'person' ? 'identity' : step
  return <Progress step={steps.indexOf(counted) + 2} total={steps.length + 1} label={words.steps[step]} />
}

/** Progress, what is wrong, the question, and the button to go on. */
export function StepFrame({ stage, form, words, step, order, enctype, button, children, after }: FrameProps) {
  return (
    <>
      <ErrorSummary form={form} order={order} />
      <StepProgress stage={stage} step={step} words={words} />
      <Form enctype={enctype}>
        {children}
        <Button>{button ?? words.next}</Button>
      </Form>
      {after}
    </>
  )
}
