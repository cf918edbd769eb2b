import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  FileField,
  Form,
  formOf,
  HiddenField,
  SelectField,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Details, Meter, StateTag, Table } from '../../../platform/views/parts.tsx'
import { instantText } from '../../../platform/words/when.ts'
import { EvidenceLink } from '../frame.tsx'
import { nouns } from '../words/nouns.ts'
import { GROUPS, type Group, REQUIREMENTS, type RequirementCode, STATED, type StatedCode } from './requirements.ts'
import type { Seen } from './seen.ts'
import type { Statement } from './state.ts'
import { readyWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  charterId: number
  seen: Seen
  stated: Map<StatedCode, Statement>
  drafts: boolean
}

const isMet = ({ seen, stated }: Pick<Props, 'seen' | 'stated'>, code: RequirementCode): boolean =>
  Object.hasOwn(seen, code) ? seen[code as keyof Seen] : (stated.get(code as StatedCode)?.fulfilled ?? false)

export function ReadyView(props: Props) {
  const { visit, form } = props
  const words = visit.words(readyWords)
  const met = REQUIREMENTS.filter(({ code }) => isMet(props, code)).length
  const count = words.count(met, REQUIREMENTS.length)
  return (
    <>
      <ErrorSummary form={formOf(form, 'state')} />
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">
        <strong>{count}</strong> <Meter percent={Math.floor((100 * met) / REQUIREMENTS.length)} label={count} />
      </p>
      {GROUPS.map(group => (
        <GroupTable key={group} {...props} group={group} />
      ))}
      {props.drafts && <StateForm {...props} />}
    </>
  )
}

function GroupTable(props: Props & { group: Group }) {
  const { visit, group, stated, charterId } = props
  const words = visit.words(readyWords)
  return (
    <Table
      caption={words.groups[group]}
      rows={REQUIREMENTS.filter(requirement => requirement.group === group)}
      columns={[
        { key: 'name', label: words.requirement, wide: true, cell: row => words.requirements[row.code].name },
        {
          key: 'state',
          label: visit.words(nouns).state,
          cell: row =>
            isMet(props, row.code) ? (
              <StateTag state="met">{words.met}</StateTag>
            ) : (
              <StateTag state="none">{words.notMet}</StateTag>
            ),
        },
        {
          key: 'how',
          label: words.how,
          wide: true,
          cell: row =>
            row.knownBy === 'person' ? (
              <Stated visit={visit} charterId={charterId} statement={stated.get(row.code)} code={row.code} />
            ) : isMet(props, row.code) ? (
              words.bySystem
            ) : (
              words.requirements[row.code].missing
            ),
        },
      ]}
    />
  )
}

interface StatedProps {
  visit: Visit
  charterId: number
  code: StatedCode
  statement: Statement | undefined
}

function Stated({ visit, charterId, code, statement }: StatedProps) {
  const words = visit.words(readyWords)
  if (!statement) return <>{words.requirements[code].missing}</>
  const when = instantText(visit.locale, visit.tenant.timeZone, statement.at)
  return (
    <>
      <span class="cv-line">{statement.statement}</span>
      <span class="govuk-hint">{words.stated(statement.by ?? '', when)}</span>{' '}
      <EvidenceLink visit={visit} charterId={charterId} id={statement.fileId} name={statement.fileName} />
    </>
  )
}

function StateForm({ visit, form: sent }: Props) {
  const words = visit.words(readyWords)
  const form = formOf(sent, 'state')
  return (
    <Details summary={words.state} open={Object.keys(form.errors).length > 0}>
      <Form id="state" enctype="multipart/form-data">
        <HiddenField name="_act" value="state" />
        <SelectField
          form={form}
          name="requirement"
          label={words.choose}
          options={STATED.map(code => ({ value: code, label: words.requirements[code].name }))}
        />
        <CheckboxField form={form} name="fulfilled" label={words.fulfilled} />
        <TextArea form={form} name="statement" label={words.statement} rows={3} />
        <FileField
          form={form}
          name="evidence"
          label={visit.words(nouns).evidence}
          hint={visit.words(nouns).evidenceHint}
          optional
        />
        <Button>{words.state}</Button>
      </Form>
    </Details>
  )
}
