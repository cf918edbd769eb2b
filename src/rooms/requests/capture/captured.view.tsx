import { printedTrackingKey } from '../../../platform/codes/tracking-key.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import { Panel } from '../../../platform/views/parts.tsx'
import { casePath } from '../case/paths.ts'
import { staffReceiptPath } from '../receipt/paths.ts'
import type { Alike } from './alike.queries.ts'
import { AlikeView } from './alike.view.tsx'
import type { CapturedRequest } from './captured.page.tsx'
import { capturePath } from './paths.ts'
import type { CaptureWords } from './words.ts'

type Props = { visit: Visit; words: CaptureWords; request: CapturedRequest; alike: Alike[] }

export function CapturedView({ visit, words, request, alike }: Props) {
  const due = request.due_at && visit.moments.longDate(request.due_at)
  return (
    <>
      <Panel title={words.saved} folio={request.folio} folioLabel={words.folio}>
        <p>
          {words.key}: <strong class="cv-folio">{printedTrackingKey(request.tracking_key)}</strong>
        </p>
        <p dir="auto" class="cv-line">
          {request.summary}
        </p>
        <p>{due ? words.due(due) : words.noDue}</p>
      </Panel>
      <Actions>
        <ButtonLink to={visit.url(capturePath)} icon="plus">
          {words.another}
        </ButtonLink>
        <ButtonLink to={visit.url(staffReceiptPath(request.id))} kind="secondary" icon="printer">
          {words.print}
        </ButtonLink>
        <ButtonLink to={visit.url(casePath(request.id))} kind="secondary">
          {words.open}
        </ButtonLink>
      </Actions>
      <AlikeView visit={visit} words={words} alike={alike} />
    </>
  )
}
