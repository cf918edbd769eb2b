import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ErrorSummary, formOf } from '../../../platform/views/form.tsx'
import { EmptyState, Link } from '../../../platform/views/parts.tsx'
import type { NonconformityAbout } from '../../improvement/index.ts'
import { indicatorPath, periodCode } from '../../indicators/index.ts'
import { may } from '../permissions.ts'
import type { ClaimRow } from './claims.queries.ts'
import { Claims } from './claims.view.tsx'
import { JudgeForm } from './judge-form.view.tsx'
import { type FollowedPeriod, PeriodTable } from './period-table.view.tsx'
import { followWords } from './words.ts'

export interface Props {
  visit: Visit
  form: FormState
  /** Newest first. */
  periods: FollowedPeriod[]
  nonconformities: NonconformityAbout[]
  claims: ClaimRow[]
  /** The day on which the charter was written down here. */
  recordedOn: string
}

export function FollowUpView(props: Props) {
  const { visit, form, periods, recordedOn } = props
  const words = visit.words(followWords)
  return (
    <>
      <ErrorSummary form={formOf(form, 'judge')} />
      {periods.length === 0 ? <EmptyState title={words.none} icon="target" /> : <p class="govuk-body">{words.lead}</p>}
      {periods.some(
        ({ period, judged }) => period.endsOn < recordedOn && judged.some(({ judgement }) => judgement === 'broken'),
      ) && <p class="govuk-body">{words.recordedOn(visit.moments.date(recordedOn))}</p>}
      {periods.map(followed => (
        <PeriodTable key={periodCode(followed.period)} {...props} followed={followed} />
      ))}
      {visit.can(may.seeRecords) && <WholeHistory {...props} />}
      {periods.length > 0 && visit.can(may.draft) && <JudgeForm {...props} />}
      <Claims {...props} />
    </>
  )
}

/** What came before the periods shown, promise by promise. */
function WholeHistory({ visit, periods }: Props) {
  const words = visit.words(followWords)
  const latest = new Map(periods.toReversed().flatMap(({ judged }) => judged.map(one => [one.code, one] as const)))
  if (latest.size === 0) return null
  return (
    <ul class="govuk-list">
      {[...latest.values()].map(({ code, indicatorId }) => (
        <li key={code}>
          <Link to={visit.url(indicatorPath(indicatorId))}>{words.history(code)}</Link>
        </li>
      ))}
    </ul>
  )
}
