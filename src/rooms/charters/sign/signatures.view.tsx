import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card, StateTag, Table } from '../../../platform/views/parts.tsx'
import type { Version } from '../read/charter.queries.ts'
import { dutyText } from '../words/duty.ts'
import { inTurnOf, type Signature } from './signatures.queries.ts'
import { signWords } from './words.ts'

interface Props {
  visit: Visit
  version: Version
  signatures: Signature[]
}

/** A charter is signed by a position; the name says who held it that day. */
const Signer = ({ signature: { position, signedBy } }: { signature: Signature }) => (
  <>
    {position}
    {signedBy && <span class="cv-second">{signedBy}</span>}
  </>
)

/** Who signed, who is missing, and the button for who is next. */
export function Signatures({ visit, version, signatures }: Props) {
  const words = visit.words(signWords)
  if (signatures.length === 0) return null
  const turn = version.state === 'signing' ? inTurnOf(signatures) : undefined
  const mine = turn && visit.person?.positions.some(({ id }) => id === turn.positionId)
  return (
    <Card title={words.title} id="signatures">
      <Table
        caption={words.title}
        captionHidden
        rows={signatures}
        columns={[
          { key: 'duty', label: words.duty, cell: row => dutyText(visit, row.duty) },
          { key: 'who', label: words.who, wide: true, cell: row => <Signer signature={row} /> },
          {
            key: 'when',
            label: words.when,
            cell: row =>
              row.signedAt ? visit.moments.moment(row.signedAt) : <StateTag state="none">{words.waiting}</StateTag>,
          },
        ]}
      />
      {version.contentHash && (
        <p class="cv-prose">
          {words.hash}: <code>{version.contentHash}</code>
        </p>
      )}
      {turn && !mine && (
        <p class="govuk-body">
          {words.turn}: <strong>{turn.position}</strong>
        </p>
      )}
      {turn && mine && (
        <Form id="sign">
          <HiddenField name="_act" value="sign" />
          <HiddenField name="place" value={String(turn.place)} />
          <p class="govuk-hint">{words.signHint}</p>
          <Button icon="file-check">{words.sign(dutyText(visit, turn.duty))}</Button>
        </Form>
      )}
    </Card>
  )
}
