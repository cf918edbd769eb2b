import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  blankForm,
  ErrorSummary,
  Form,
  type FormState,
  formOf,
  HiddenField,
  SelectField,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { type Column, DefinitionList, Details, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import type { Candidate } from '../candidates.queries.ts'
import type { Draw } from '../draws.queries.ts'
import type { PlannedVisit } from '../visits.queries.ts'
import { visitWords } from '../words.ts'

interface Props {
  visit: Visit
  form: FormState
  draw: Draw
  visits: PlannedVisit[]
  people: Candidate[]
  same: boolean
}

export function PlanView({ visit, form, draw, visits, people, same }: Props) {
  const words = visit.words(visitWords)
  const { date } = visit.moments
  const columns: Column<PlannedVisit>[] = [
    {
      key: 'day',
      label: words.day,
      heading: true,
      nowrap: true,
      cell: one => <Both first={date(one.plannedOn)} second={words.half[one.half]} />,
    },
    { key: 'service', label: words.service, wide: true, cell: one => <Both first={one.service} second={one.unit} /> },
    { key: 'visitor', label: words.visitor, cell: one => one.visitor ?? words.noVisitor },
    { key: 'state', label: words.stateLabel, cell: one => <VisitStateTag visit={visit} of={one} /> },
    ...(people.length > 0
      ? [
          {
            key: 'acts',
            label: words.reassign,
            cell: (one: PlannedVisit) =>
              one.state === 'planned' && <Acts visit={visit} form={form} of={one} people={people} />,
          },
        ]
      : []),
  ]
  return (
    <>
      <ErrorSummary form={{ ...form, id: `visit-${textOf(form, 'visit')}` }} />
      <DefinitionList
        columns
        items={[
          { label: words.seed, value: String(draw.seed) },
          {
            label: words.frameLabel,
            value: words.frame(draw.frame.services.length, draw.frame.days.length),
          },
          {
            label: words.checkAgain,
            value: same ? (
              <Tag tone="good" icon="circle-check">
                {words.checkEqual}
              </Tag>
            ) : (
              <Tag tone="bad" icon="circle-x">
                {words.checkDifferent}
              </Tag>
            ),
          },
        ]}
      />
      <p class="govuk-hint">
        {words.checkLead} {words.hidden}
      </p>
      <Table caption={words.title} captionHidden columns={columns} rows={visits} />
    </>
  )
}

const Both = ({ first, second }: { first: string; second: string }) => (
  <div>
    {first}
    <span class="cv-second">{second}</span>
  </div>
)

function VisitStateTag({ visit, of }: { visit: Visit; of: PlannedVisit }) {
  const word = visit.words(visitWords).state[of.state]
  if (of.state === 'done') return <StateTag state="met">{word}</StateTag>
  if (of.state === 'planned') return <StateTag state="none">{word}</StateTag>
  return (
    <>
      <StateTag state="paused">{word}</StateTag> {of.stateReason}
    </>
  )
}

interface ActsProps {
  visit: Visit
  form: FormState
  of: PlannedVisit
  people: Candidate[]
}

function Acts({ visit, form, of, people }: ActsProps) {
  const words = visit.words(visitWords)
  const options = people
    .filter(person => !person.unitIds.includes(of.unitId))
    .map(person => ({ value: String(person.id), label: words.candidate(person.name, person.positions) }))
  // Of the forms of so many visits, the one that came back keeps what was typed in it.
  const isBack = textOf(form, 'visit') === String(of.id)
  const sent = (act: string, known: FormState['values'] = {}) => ({
    ...formOf(isBack ? form : blankForm(), act, known),
    id: `visit-${of.id}`,
  })
  const chosen = sent('assign', { visitor: of.visitorId === null ? '' : String(of.visitorId) })
  return (
    <Details summary={of.visitorId === null ? words.assign : words.reassign} open={isBack}>
      <Form label={`${words.assign}: ${of.service}`}>
        <HiddenField name="_act" value="assign" />
        <HiddenField name="visit" value={String(of.id)} />
        <SelectField
          form={chosen}
          name="visitor"
          label={words.visitor}
          hint={words.visitorHint}
          options={[{ value: '', label: words.noVisitor }, ...options]}
        />
        <Button small>{words.assign}</Button>
      </Form>
      <Form label={`${words.cancel}: ${of.service}`}>
        <HiddenField name="_act" value="cancel" />
        <HiddenField name="visit" value={String(of.id)} />
        <TextField form={sent('cancel')} name="reason" label={words.reason} />
        <Button kind="secondary" small>
          {words.cancel}
        </Button>
      </Form>
    </Details>
  )
}
