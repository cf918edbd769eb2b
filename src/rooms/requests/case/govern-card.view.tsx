import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { may } from '../permissions.ts'
import { caseWords } from './words.ts'

/** A case that follows no procedure: it can be given the one that governs it. */
export function GovernCard({ visit, governs }: { visit: Visit; governs: { code: string; name: string } | undefined }) {
  const words = visit.words(caseWords)
  return (
    <Card title={words.noProcedure}>
      <p>{words.noProcedureHint}</p>
      {!governs && <p class="govuk-hint">{words.noneGoverns}</p>}
      {governs && visit.can(may.refer) && (
        <Form>
          <HiddenField name="_act" value="govern" />
          <Button>{words.give(governs.code, governs.name)}</Button>
        </Form>
      )}
    </Card>
  )
}
