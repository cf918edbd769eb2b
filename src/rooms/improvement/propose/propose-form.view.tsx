import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  type FormState,
  formOf,
  SelectField,
  type SelectGroup,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Card, DefinitionList } from '../../../platform/views/parts.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import type { Proposal } from './proposals.ts'
import type { ProposalTarget } from './targets.queries.ts'
import { proposeWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  targets: ProposalTarget[]
}

export function ProposeForm({ visit, form, targets }: Props) {
  const words = visit.words(proposeWords)
  const own = formOf(form, 'propose')
  const options: SelectGroup[] = targets.map(({ charterId, title, commitments }) => ({
    label: title,
    options: [
      { value: `${charterId}:`, label: `${title}: ${words.newOne}` },
      ...commitments.map(({ code, statement }) => ({
        value: `${charterId}:${code}`,
        label: `${code}. ${statement.slice(0, 90)}`,
      })),
    ],
  }))
  return (
    <CaseForm act="propose">
      <p class="govuk-hint">{words.lead}</p>
      <SelectField form={own} name="target" label={words.target} blank={words.choose} options={options} />
      <TextArea form={own} name="statement" label={words.statement} rows={3} maxCharacters={600} />
      <TextArea form={own} name="reason" label={words.reason} rows={3} />
      <Button small>{words.submit}</Button>
    </CaseForm>
  )
}

export function ProposalsCard({ visit, proposals }: { visit: Visit; proposals: Proposal[] }) {
  const words = visit.words(proposeWords)
  if (proposals.length === 0) return null
  return (
    <Card title={words.proposals}>
      <DefinitionList
        items={proposals.map(proposal => ({
          label: `${proposal.commitmentCode ? words.changes(proposal.commitmentCode) : words.isNew} · ${words.states[proposal.state]}`,
          value: (
            <>
              {proposal.statement}
              {proposal.decisionReason && <span class="cv-second">{proposal.decisionReason}</span>}
            </>
          ),
        }))}
      />
    </Card>
  )
}
