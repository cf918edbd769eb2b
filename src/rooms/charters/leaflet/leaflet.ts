/** What the leaflet of a charter says, panel by panel, in the words of its reader. */
import type { Visit } from '../../../platform/http/visit.ts'
import type { Target } from '../../indicators/index.ts'
import { sameTarget } from '../compare/side-by-side.ts'
import { baseText, periodText, plainTarget, valueText } from '../show/measures.ts'
import type { CharterPage, Promised } from '../show/page-of-charter.ts'
import { standingText } from '../show/standing.view.tsx'
import { showWords } from '../show/words.ts'
import { promisesThatFit } from './fold.ts'
import { back, broken, flap, live } from './panels.ts'
import { leafletWords } from './words.ts'

/** Characters that the two panels of promises hold at the smallest size one can read. */
const PROMISES_ROOM = 4600
/** What a promise takes besides its sentence. */
const EACH_PROMISE = 170

/** `no_data` for whatever was not judged. */
type Tone = 'kept' | 'broken' | 'no_data'

export function leafletOf(visit: Visit, page: CharterPage) {
  const words = visit.words(leafletWords)
  const { charter } = page
  const fit = promisesThatFit(
    page.promises.map(({ statement }) => statement.length),
    PROMISES_ROOM,
    EACH_PROMISE,
  )
  const left = page.promises.length - fit
  return {
    kind: words.kind,
    title: charter.title,
    summary: charter.version.summary,
    standing: standingLines(visit, page),
    flap: flap(visit, page),
    live: live(visit, charter.code),
    back: back(visit, page),
    promises: {
      heading: words.promises,
      intro: introOf(visit, page),
      items: page.promises.slice(0, fit).map(promise => printedPromise(visit, promise)),
      more: left > 0 ? words.more(left) : '',
    },
    broken: broken(visit, page),
  }
}

function standingLines(visit: Visit, { charter }: CharterPage): string[] {
  const words = visit.words(leafletWords)
  const say = visit.moments
  const { certificate, renewalsInARow: renewals, version } = charter
  const state = visit.words(showWords).state[charter.state]
  return [
    charter.unit.name,
    [words.version(version.number, say.date(version.inForceFrom)), state].filter(Boolean).join(' · '),
    ...(certificate
      ? [words.certified(certificate.norm, renewals > 0 ? visit.words(showWords).renewals(renewals) : '')]
      : []),
  ]
}

function introOf(visit: Visit, { promises, tally }: CharterPage): string {
  const last = promises.find(promise => promise.last)?.last
  if (!last) return visit.words(leafletWords).notYet
  return `${standingText(visit, tally)} · ${periodText(visit.locale, last.period)}`
}

/** What bound in the period that was judged, where it is not what binds now: no verdict stands beside a target it was not given by. */
function promisedThen(visit: Visit, target: Target, last: Promised['last']): string {
  if (!last || sameTarget(last.target, target)) return ''
  const { locale } = visit
  return ` (${visit.words(showWords).promisedThen(periodText(locale, last.period), plainTarget(locale, last, last.target))})`
}

function printedPromise(visit: Visit, { code, statement, indicator, target, last }: Promised) {
  const words = visit.words(leafletWords)
  const said = visit.words(showWords)
  const { locale } = visit
  const value = last?.figure?.value
  const period = last ? periodText(locale, last.period) : ''
  const tone: Tone = last?.judgement === 'kept' || last?.judgement === 'broken' ? last.judgement : 'no_data'
  return {
    code,
    statement,
    target: words.target(plainTarget(locale, indicator, target)) + promisedThen(visit, target, last),
    tone,
    word: last ? said.judgement[last.judgement] : words.notYet,
    result: last && value != null ? valueText(locale, last, value) : '',
    base: last && value != null ? said.of(baseText(locale, last.formula, last.figure?.base ?? 0), period) : period,
  }
}
