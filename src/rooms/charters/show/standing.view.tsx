import type { Visit } from '../../../platform/http/visit.ts'
import type { Period } from '../../indicators/index.ts'
import { firstJudged, lastJudged } from './judged-periods.ts'
import { periodText } from './measures.ts'
import type { CharterPage } from './page-of-charter.ts'
import { type Tally, tallyOf } from './tally.ts'
import { showWords } from './words.ts'

/** "Cumplimos 5 de 6 compromisos · julio–septiembre de 2026": the whole charter in one line. */
export function Standing({ visit, page }: { visit: Visit; page: CharterPage }) {
  const words = visit.words(showWords)
  const { charter, tally, promises } = page
  const periods = promises.flatMap(({ last }) => (last ? [last.period] : []))
  if (periods.length === 0) {
    const [first] = charter.state === 'in_force' ? promises.flatMap(promise => firstJudged(promise) ?? []) : []
    return first ? <p class="cv-standing">{words.summaryFirst(periodText(visit.locale, first))}</p> : null
  }
  return (
    <div class="cv-standing">
      <p class="cv-standing__words">{standingText(visit, tally)}</p>
      <p class="cv-standing__when">
        {[shared(visit, periods), tally.noData > 0 && words.withoutData(tally.noData)].filter(Boolean).join(' · ')}
      </p>
      {tally.noData > 0 && <p class="cv-standing__when">{words.noDataMeaning}</p>}
      {tally.noData === tally.total && <Earlier visit={visit} page={page} />}
    </div>
  )
}

/** How it went the last time that something could be measured. */
function Earlier({ visit, page: { promises } }: { visit: Visit; page: CharterPage }) {
  const earlier = promises.flatMap(promise => lastJudged(promise) ?? [])
  const newest = earlier.map(({ period }) => period).toSorted((a, b) => b.endsOn.localeCompare(a.endsOn))[0]
  if (!newest) return null
  const then = earlier.filter(({ period }) => period.endsOn === newest.endsOn)
  const text = standingText(visit, tallyOf(then.map(({ judgement }) => judgement)))
  return (
    <p class="cv-standing__when">
      {visit.words(showWords).earlier(periodText(visit.locale, newest), text.charAt(0).toLowerCase() + text.slice(1))}.
    </p>
  )
}

export function standingText(visit: Visit, { kept, noData, total }: Tally): string {
  const words = visit.words(showWords)
  return total === 0 || noData === total ? words.summaryNoData : words.summaryKept(kept, total)
}

/** The period, when it is the same for all. */
function shared(visit: Visit, periods: readonly Period[]): string {
  const texts = new Set(periods.map(period => periodText(visit.locale, period)))
  return texts.size === 1 ? [...texts].join('') : ''
}
