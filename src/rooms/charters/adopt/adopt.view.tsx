import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, Button, ErrorSummary, Form, HiddenField, TextArea, textOf } from '../../../platform/views/form.tsx'
import { Card, DefinitionList, Link, Tag } from '../../../platform/views/parts.tsx'
import { nonconformityPath, type Proposal } from '../../improvement/index.ts'
import { may } from '../permissions.ts'
import { adoptWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  proposals: Proposal[]
}

export function ProposalsView({ visit, form, proposals }: Props) {
  const words = visit.words(adoptWords)
  return (
    <>
      <ErrorSummary form={{ ...form, id: `p${textOf(form, 'proposal')}` }} />
      <p class="govuk-body">{words.lead}</p>
      {proposals.length === 0 && <p class="govuk-body">{words.none}</p>}
      {proposals.map(proposal => (
        <Proposed key={proposal.id} visit={visit} form={form} proposal={proposal} />
      ))}
    </>
  )
}

function Proposed({ visit, form: sent, proposal }: Omit<Props, 'proposals'> & { proposal: Proposal }) {
  const words = visit.words(adoptWords)
  const mine = textOf(sent, 'proposal') === String(proposal.id)
  const form = { ...(mine ? sent : { values: {}, errors: {} }), id: `p${proposal.id}` }
  return (
    <Card title={proposal.commitmentCode === null ? words.new : words.of(proposal.commitmentCode)}>
      <p class="govuk-body">
        «{proposal.statement}» <Tag>{words.states[proposal.state]}</Tag>
      </p>
      <DefinitionList
        items={[
          { label: words.why, value: proposal.reason },
          {
            label: words.from,
            value: <Link to={visit.url(nonconformityPath(proposal.nonconformityId))}>{proposal.folio}</Link>,
          },
          {
            label: words.by,
            value: `${proposal.proposedBy}, ${visit.moments.moment(proposal.proposedAt)}`,
          },
          ...(proposal.decisionReason ? [{ label: words.decision, value: proposal.decisionReason }] : []),
        ]}
      />
      {proposal.state === 'proposed' && visit.can(may.govern) && (
        <Form id={`decide-${proposal.id}`}>
          <HiddenField name="proposal" value={String(proposal.id)} />
          <TextArea form={form} name="reason" label={words.decision} rows={2} />
          <Actions>
            <Button name="_act" value="accept" hidden={proposal.statement}>
              {words.accept}
            </Button>
            <Button name="_act" value="reject" kind="secondary" hidden={proposal.statement}>
              {words.reject}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  )
}
