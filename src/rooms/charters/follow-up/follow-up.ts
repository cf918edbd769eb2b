/**
 * A broken promise obliges somebody to act (Metepec 2024): for each one with a measured figure below its target, one nonconformity with
 * owner, date and the people it touched. What was not measured is no promise kept, but opens nothing: it is told in the report.
 */
import type { Write } from '../../../platform/db/handles.ts'
import { moments } from '../../../platform/words/moments.ts'
import { type Locale, localeOf } from '../../../platform/words/words.ts'
import { nonconformitiesAbout, openNonconformity } from '../../improvement/index.ts'
import { figureText, type Period, periodName, targetText } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import { affectedBy } from './affected.queries.ts'
import { type Judged, judgedIn } from './judged.ts'
import { obligationOf } from './obligation.ts'
import { recordedAfter } from './recorded.queries.ts'
import { samePromise } from './same-promise.queries.ts'
import { followWords } from './words.ts'

export interface FollowedUp {
  judged: Judged[]
  /** Nonconformities that were not there before. */
  opened: { id: number; folio: string; commitmentId: number }[]
}

/** The key under which a promise broken in a period opens its nonconformity once. */
export const brokenKey = (commitmentId: number, { startsOn }: Period): string =>
  `commitment:${commitmentId}:${startsOn}`

/**
 * Judges a period that was measured, of one charter when it is given. Done again, it opens nothing twice.
 * @param options.unasked nobody asked for it: what was missed before the charter was written down here opens nothing
 */
export async function followUp(
  write: Write,
  period: Period,
  charterId?: number,
  { unasked = false } = {},
): Promise<FollowedUp> {
  const judged = await judgedIn(write, period, charterId)
  const locale = await organizationLocale(write)
  const opened: FollowedUp['opened'] = []
  const known = await openedBefore(write, judged)
  const history = unasked ? await recordedAfter(write, period) : new Set<number>()
  const news = judged.filter(
    one => isBroken(one) && !known.has(brokenKey(one.commitmentId, period)) && !history.has(one.charterId),
  )
  for (const broken of news) {
    const draft = await draftOf(write, broken, period, locale)
    const { id, folio, opened: isNew } = await openNonconformity(write, draft)
    if (!isNew) continue
    opened.push({ id, folio, commitmentId: broken.commitmentId })
    const data = { what: `${broken.code}: ${folio}`, startsOn: period.startsOn, endsOn: period.endsOn }
    await write.event({ name: 'charter.judged', subject: 'charter', subjectId: broken.charterId, data })
  }
  return { judged, opened }
}

async function openedBefore(write: Write, judged: readonly Judged[]): Promise<Set<string | null>> {
  const ids = judged.filter(isBroken).map(({ commitmentId }) => commitmentId)
  return new Set((await nonconformitiesAbout(write, 'commitment', ids)).map(({ originKey }) => originKey))
}

/** A figure still being read from the events is not a verdict yet. */
const isBroken = ({ judgement, figure }: Judged): boolean => judgement === 'broken' && figure.standing !== 'live'

async function draftOf(write: Write, broken: Judged, period: Period, locale: Locale) {
  const { code, charterId, charterTitle, commitmentId, statement, figure, target, unitOfMeasure } = broken
  const words = followWords(locale).opening
  const result = figureText(locale, figure, unitOfMeasure, target)
  const affected = figure.measurementId === null ? [] : await affectedBy(write, figure.measurementId)
  return {
    ...(await obligationOf(write, charterId)),
    originKey: brokenKey(commitmentId, period),
    origin: 'commitment' as const,
    subject: 'commitment',
    subjectId: commitmentId,
    sameSubjects: await samePromise(write, charterId, code),
    originPath: charterPaths.followUp(charterId),
    title: words.title(code, charterTitle, periodName(locale, period)).slice(0, 200),
    description: words.description(
      statement,
      result.value,
      result.base,
      targetText(locale, target, unitOfMeasure),
      moments(locale, 'UTC').date(period.startsOn),
      broken.versionNumber,
    ),
    severity: 'minor' as const,
    occurredOn: period.endsOn,
    unitId: broken.unitId,
    affected: affected.map(requestId => ({ requestId, remedy: broken.remedy || undefined })),
  }
}

/** The language in which the organization writes its records. */
async function organizationLocale(write: Write): Promise<Locale> {
  const { locale } = await write.db
    .selectFrom('organization')
    .select('locale')
    .where('id', '=', write.organizationId)
    .executeTakeFirstOrThrow()
  return localeOf(locale)
}
