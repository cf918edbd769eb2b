/** What the leaflet of a charter says, panel by panel, in the words of its reader. */
import type { Visit } from '../../../platform/http/visit.ts'
import { moments } from '../../../platform/words/moments.ts'
import { baseText, periodText, plainTarget, valueText } from '../show/measures.ts'
import type { CharterPage, Promised } from '../show/page-of-charter.ts'
import { publicPaths } from '../show/paths.ts'
import { standingText } from '../show/standing.view.tsx'
import { showWords } from '../show/words.ts'
import { PARTS } from '../vocabulary.ts'
import { type PrintedSection, panelOf, promisesThatFit } from './fold.ts'
import { leafletWords } from './words.ts'

/** Characters that a panel holds at the smallest size one can read, its headings aside. */
const PANEL_ROOM = 1900
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
  const say = moments(visit.locale, visit.tenant.timeZone)
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

function flap(visit: Visit, { charter }: CharterPage): PrintedSection[] {
  const words = visit.words(leafletWords)
  const { part } = visit.words(showWords)
  const { general } = charter.version
  const services = charter.services.slice(0, 8).map(({ name }) => name)
  const sections = PARTS.general
    .filter(section => section !== 'services' || services.length === 0)
    .map(section => ({ heading: part[section], text: general[section] }))
  const room = PANEL_ROOM - services.join('').length
  const printed = panelOf(sections, { room, whole: words.whole })
  return services.length > 0 ? [{ heading: words.offer, paragraphs: [], list: services }, ...printed] : printed
}

function live(visit: Visit, code: string) {
  const words = visit.words(leafletWords)
  const address = visit.absolute(publicPaths.charter(code))
  return {
    heading: words.liveHeading,
    text: words.live,
    qrMeaning: visit.words(showWords).qr,
    address,
    shown: address.replace(/^https?:\/\//, ''),
  }
}

function back(visit: Visit, { charter }: CharterPage): PrintedSection[] {
  const words = visit.words(leafletWords)
  const { part } = visit.words(showWords)
  const { complementary } = charter.version
  const where = [complementary.address, complementary.hours, complementary.contact].filter(Boolean).join('\n')
  const say = moments(visit.locale, visit.tenant.timeZone)
  const sections = [
    { heading: words.whereHeading, text: where },
    ...(['responsible', 'equality', 'systems'] as const).map(section => ({
      heading: part[section],
      text: complementary[section],
    })),
  ]
  const printed = panelOf(sections, { room: 900, whole: words.whole })
  return [...printed, { heading: '', paragraphs: [words.asOf(say.date(visit.now))] }]
}

function broken(visit: Visit, { charter }: CharterPage): PrintedSection[] {
  const words = visit.words(leafletWords)
  const { part } = visit.words(showWords)
  const { remedies } = charter.version
  const sections = PARTS.remedies.map(section => ({
    heading: part[section],
    text: section === 'claims' ? [remedies.claims, words.claimHere].filter(Boolean).join('\n') : remedies[section],
  }))
  return panelOf(sections, { room: PANEL_ROOM, whole: words.whole })
}

function introOf(visit: Visit, { promises, tally }: CharterPage): string {
  const last = promises.find(promise => promise.last)?.last
  if (!last) return visit.words(leafletWords).notYet
  return `${standingText(visit, tally)} · ${periodText(visit.locale, last.period)}`
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
    target: words.target(plainTarget(locale, indicator, target)),
    tone,
    word: last ? said.judgement[last.judgement] : words.notYet,
    result: last && value != null ? valueText(locale, last, value) : '',
    base: last && value != null ? said.of(baseText(locale, last.formula, last.figure?.base ?? 0), period) : period,
  }
}
