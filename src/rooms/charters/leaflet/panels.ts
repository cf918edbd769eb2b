/** The panels of the leaflet that say what the charter says, each within its room. */
import type { Visit } from '../../../platform/http/visit.ts'
import type { CharterPage } from '../show/page-of-charter.ts'
import { publicPaths } from '../show/paths.ts'
import { showWords } from '../show/words.ts'
import { PARTS } from '../vocabulary.ts'
import { type PrintedSection, panelOf } from './fold.ts'
import { leafletWords } from './words.ts'

/** Characters that a panel holds at the smallest size one can read, its headings aside; the back shares it with the code. */
const PANEL_ROOM = 1900
const BACK_ROOM = 900

export function flap(visit: Visit, { charter }: CharterPage): PrintedSection[] {
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

export function live(visit: Visit, code: string) {
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

export function back(visit: Visit, { charter }: CharterPage): PrintedSection[] {
  const words = visit.words(leafletWords)
  const { part } = visit.words(showWords)
  const { complementary } = charter.version
  const where = [complementary.address, complementary.hours, complementary.contact].filter(Boolean).join('\n')
  const say = visit.moments
  const sections = [
    { heading: words.whereHeading, text: where },
    ...(['responsible', 'equality', 'systems'] as const).map(section => ({
      heading: part[section],
      text: complementary[section],
    })),
  ]
  const printed = panelOf(sections, { room: BACK_ROOM, whole: words.whole })
  return [...printed, { heading: '', paragraphs: [words.asOf(say.date(visit.now))] }]
}

export function broken(visit: Visit, { charter }: CharterPage): PrintedSection[] {
  const words = visit.words(leafletWords)
  const { part } = visit.words(showWords)
  const { remedies } = charter.version
  const sections = PARTS.remedies.map(section => ({
    heading: part[section],
    text: section === 'claims' ? [remedies.claims, words.claimHere].filter(Boolean).join('\n') : remedies[section],
  }))
  return panelOf(sections, { room: PANEL_ROOM, whole: words.whole })
}
