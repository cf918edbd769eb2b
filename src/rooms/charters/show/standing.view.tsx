import type { Visit } from '../../../platform/http/visit.ts'
import type { Period } from '../../indicators/index.ts'
import { periodText } from './measures.ts'
import type { CharterPage } from './page-of-charter.ts'
import type { Tally } from './tally.ts'
import { showWords } from './words.ts'

/** "Cumplimos 5 de 6 compromisos · julio–septiembre de 2026": the whole charter in one line. */
export function Standing({ visit, page }: { visit: Visit; page: CharterPage }) {
  const words = visit.words(showWords)
  const { tally, promises } = page
  const periods = promises.flatMap(({ last }) => (last ? [last.period] : []))
  const next = promises[0]?.history[0]?.period
  if (periods.length === 0)
    return next ? <p class="cv-standing">{words.summaryFirst(periodText(visit.locale, next))}</p> : null
  return (
    <div class="cv-standing">
      <p class="cv-standing__words">{standingText(visit, tally)}</p>
      <p class="cv-standing__when">
        {[shared(visit, periods), tally.noData > 0 && words.withoutData(tally.noData)].filter(Boolean).join(' · ')}
      </p>
      {tally.noData > 0 && <p class="cv-standing__when">{words.noDataMeaning}</p>}
    </div>
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
