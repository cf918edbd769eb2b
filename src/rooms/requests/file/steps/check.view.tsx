import { Button, ErrorSummary, Form } from '../../../../platform/views/form.tsx'
import { SummaryList, type SummaryRow } from '../../../../platform/views/parts.tsx'
import type { Answer } from '../../receive/questions.ts'
import { choosePath, stepPath } from '../paths.ts'
import { StepProgress } from '../step.view.tsx'
import type { StepProps } from '../step-page.tsx'
import { type Step, stepsOf } from '../steps.ts'

export function CheckView(props: StepProps) {
  const { check } = props.words
  return (
    <>
      <ErrorSummary form={props.form} />
      <StepProgress {...props} step="check" />
      <h1 class="govuk-heading-l">{check.title}</h1>
      <SummaryList title={check.asked} rows={[...askedRows(props), ...detailRows(props)]} />
      <SummaryList title={check.you} rows={personRows(props)} />
      <Form>
        <p class="govuk-body">{check.sendHint}</p>
        <Button icon="send">{check.send}</Button>
      </Form>
    </>
  )
}

type Change = keyof StepProps['words']['check']['change']

function change({ visit, stage, words }: StepProps, step: Exclude<Change, 'service'> & Step) {
  return { url: visit.url(stepPath(stage.draft, step)), hidden: words.check.change[step] }
}

function askedRows(props: StepProps): SummaryRow[] {
  const { visit, stage, words } = props
  const { check } = words
  const { service } = stage.offer
  const toService = { url: visit.url(choosePath(service?.code ?? null, stage.draft)), hidden: check.change.service }
  const rows: SummaryRow[] = [{ label: check.service, value: service?.name ?? check.general, change: toService }]
  if (stage.offer.kinds.length > 1)
    rows.push({ label: check.kind, value: words.kindLabel[stage.fields.kind], change: toService })
  if (stepsOf(stage.offer, stage.fields).includes('place')) rows.push(placeRow(props))
  return rows
}

function placeRow(props: StepProps): SummaryRow {
  const { check } = props.words
  const { place } = props.stage.fields
  const pointed = place?.latitude != null && `${check.point}: ${check.pointSet}`
  const lines = [place?.neighbourhood?.name, place?.address, pointed].filter(line => Boolean(line))
  return {
    label: check.place,
    value: <Lines of={lines as string[]} none={check.notGiven} />,
    change: change(props, 'place'),
  }
}

function detailRows(props: StepProps): SummaryRow[] {
  const { stage, words, visit } = props
  const { check } = words
  const { details, files } = stage.fields
  const say = visit.moments
  const answers = stage.offer.questions.map(({ code, label, kind }) => ({
    label,
    value: <Lines of={told(details?.answers[code], kind === 'date' ? say.longDate : String)} none={check.notGiven} />,
    change: change(props, 'details'),
  }))
  return [
    {
      label: check.description,
      value: <Lines of={(details?.description ?? '').split('\n')} none={check.notGiven} />,
      change: change(props, 'details'),
    },
    ...answers,
    {
      label: check.photographs,
      value: <Lines of={files.map(file => file.name)} none={check.notGiven} />,
      change: change(props, 'photographs'),
    },
  ]
}

function personRows(props: StepProps): SummaryRow[] {
  const { check } = props.words
  const { identity, person } = props.stage.fields
  const rows: SummaryRow[] = [
    {
      label: check.identity,
      value: identity ? check.identities[identity] : check.notGiven,
      change: change(props, 'identity'),
    },
  ]
  if (identity === 'anonymous') return rows
  const lines = [person?.name, person?.email, person?.telephone].filter((line): line is string => Boolean(line))
  return [
    ...rows,
    { label: check.contact, value: <Lines of={lines} none={check.notGiven} />, change: change(props, 'person') },
  ]
}

function told(answer: Answer | undefined, write: (text: string) => string): string[] {
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [write(String(answer))]
}

/** Text of people keeps its own direction. */
function Lines({ of, none }: { of: string[]; none: string }) {
  if (of.every(line => line === '')) return <span class="cv-optional">{none}</span>
  return (
    <>
      {of.map((line, index) => (
        <span key={index} class="cv-line" dir="auto">
          {line}
        </span>
      ))}
    </>
  )
}
