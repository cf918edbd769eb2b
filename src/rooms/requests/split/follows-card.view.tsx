import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card, Details, Link } from '../../../platform/views/parts.tsx'
import { casePath } from '../case/paths.ts'
import { mergeWords } from '../merge/words.ts'
import { may } from '../permissions.ts'

interface Props {
  visit: Visit
  main: { id: number; folio: string; summary: string }
  since: Date | null
  splittable: boolean
}

/** What this repeated request follows, and how to say that it was another matter. */
export function FollowsCard({ visit, main, since, splittable }: Props) {
  const words = visit.words(mergeWords).card
  const sees = visit.can(may.seeAll)
  return (
    <Card title={words.follows}>
      <p>
        {words.followsMain} {sees ? <Link to={visit.url(casePath(main.id))}>{main.folio}</Link> : main.folio}
        {sees && (
          <>
            : <span dir="auto">{main.summary}</span>
          </>
        )}
        {since && `, ${words.since(visit.moments.moment(since))}`}.
      </p>
      <p>{words.nothing}</p>
      {visit.can(may.merge) && !splittable && <p class="govuk-hint">{words.tooLate}</p>}
      {visit.can(may.merge) && splittable && (
        <Details summary={words.split}>
          <p>{words.splitMeans}</p>
          <Form id="split-form">
            <HiddenField name="_act" value="split" />
            <Button kind="secondary">{words.splitSubmit}</Button>
          </Form>
        </Details>
      )}
    </Card>
  )
}
