/** What this person can do now with a version, and what it does. */
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, formOf, HiddenField, TextArea } from '../../../platform/views/form.tsx'
import { Card, Details } from '../../../platform/views/parts.tsx'
import type { VersionProps } from '../draft/version.view.tsx'
import { may } from '../permissions.ts'
import { SignersForm } from '../sign/signers-form.view.tsx'
import { nouns } from '../words/nouns.ts'
import { reviewWords } from './words.ts'

export function Moves(props: VersionProps) {
  const { visit, version, drafts, found, contents, form } = props
  const words = visit.words(reviewWords)
  const governs = visit.can(may.govern)
  if (version.state === 'draft' && drafts)
    return (
      <Card title={words.now}>
        {found.length === 0 && <Press act="submit" label={words.submit} />}
        <WithReason {...props} act="discard" label={words.discard} hint={words.discardHint} />
      </Card>
    )
  if (version.state === 'review')
    return (
      <>
        {!governs && <p class="govuk-body">{words.waitsReview}</p>}
        {governs && found.length === 0 && (
          <SignersForm visit={visit} form={form} positions={contents.positions} usual={contents.usual} />
        )}
        {governs && <Back {...props} />}
      </>
    )
  if (version.state === 'signing') return governs || signs(visit, props) ? <Back {...props} /> : null
  if (version.state === 'approved' && governs)
    return (
      <>
        <Card title={words.now}>
          <p class="govuk-hint">{words.publishHint}</p>
          <Press act="publish" label={words.publish} />
        </Card>
        <Back {...props} />
      </>
    )
  return null
}

const signs = (visit: Visit, { signatures }: VersionProps) =>
  signatures.some(({ positionId }) => visit.person?.positions.some(({ id }) => id === positionId))

function Back(props: VersionProps) {
  const words = props.visit.words(reviewWords)
  return <WithReason {...props} act="return" label={words.return} hint={words.returnHint} />
}

function Press({ act, label }: { act: string; label: string }) {
  return (
    <Form id={act}>
      <HiddenField name="_act" value={act} />
      <Button>{label}</Button>
    </Form>
  )
}

function WithReason({
  visit,
  form: sent,
  act,
  label,
  hint,
}: VersionProps & { act: string; label: string; hint: string }) {
  const noun = visit.words(nouns)
  const form = formOf(sent, act)
  return (
    <Details summary={label} open={Object.keys(form.errors).length > 0}>
      <p class="govuk-hint">{hint}</p>
      <Form id={act}>
        <HiddenField name="_act" value={act} />
        <TextArea form={form} name="reason" label={noun.reason} rows={3} />
        <Button kind="warning">{label}</Button>
      </Form>
    </Details>
  )
}
