import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, Button, ErrorSummary, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card, DefinitionList, Inset, Link } from '../../../platform/views/parts.tsx'
import { casePath, mergePath } from '../case/paths.ts'
import { Prose } from '../track/prose.view.tsx'
import type { Chosen } from './choose-main.ts'
import type { Side } from './sides.queries.ts'
import { mergeWords } from './words.ts'

type Props = Chosen & { visit: Visit; form: FormState; follower: Side }

/** Both, one beside the other, and what will happen before anything does. */
export function ConfirmView({ visit, form, follower, main, through }: Props) {
  const words = visit.words(mergeWords)
  const { confirm } = words
  return (
    <>
      <ErrorSummary form={form} />
      {through && <Inset>{confirm.through(through, main.folio)}</Inset>}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <SideCard visit={visit} title={confirm.follower} side={follower} />
        </div>
        <div class="govuk-grid-column-one-half">
          <SideCard visit={visit} title={confirm.main} side={main} />
        </div>
      </div>
      <h2 class="govuk-heading-s">{confirm.consequences}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{confirm.answered(main.folio)}</li>
        <li>{confirm.noSteps(follower.folio)}</li>
        <li>{confirm.promise(follower.folio)}</li>
        <li>{confirm.told}</li>
        <li>{confirm.undo}</li>
      </ul>
      <Form id="merge-form">
        <HiddenField name="_act" value="merge" />
        <Actions>
          <Button>{confirm.submit}</Button>
          <Link to={visit.url(mergePath(follower.id))}>{confirm.another}</Link>
        </Actions>
      </Form>
    </>
  )
}

function SideCard({ visit, title, side }: { visit: Visit; title: string; side: Side }) {
  const words = visit.words(mergeWords)
  const place = [side.neighbourhood, side.address].filter(Boolean).join(' · ')
  const items = [
    { label: words.what, value: <Prose text={side.description || side.summary} /> },
    { label: words.service, value: side.service },
    { label: words.place, value: place && <span dir="auto">{place}</span> },
    { label: words.received, value: visit.moments.moment(side.receivedAt) },
    { label: words.due, value: side.dueAt ? visit.moments.moment(side.dueAt) : words.noDue },
    { label: words.followers, value: side.followers > 0 && visit.number(side.followers) },
  ]
  return (
    <Card
      title={
        <>
          {title}: <Link to={visit.url(casePath(side.id))}>{side.folio}</Link>
        </>
      }
    >
      <p>
        <strong dir="auto">{side.summary}</strong>
      </p>
      <DefinitionList items={items.filter(item => Boolean(item.value))} />
    </Card>
  )
}
