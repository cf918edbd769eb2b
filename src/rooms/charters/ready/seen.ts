/** What the house knows by itself of the requirements: each answer is looked up where the thing itself is kept. */
import type { Read } from '../../../platform/db/handles.ts'
import { nonconformitiesAbout } from '../../improvement/index.ts'
import { BASES, figuresOf, indicatorsById } from '../../indicators/index.ts'
import { today } from '../../organization/index.ts'
import { brokenKey } from '../follow-up/follow-up.ts'
import { endedPeriods } from '../follow-up/judged.ts'
import { countsOf } from '../oversee/home.queries.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { servicesOf } from '../read/charter-in-force.ts'
import { commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import { type JudgedWithin, judgedWithin } from '../report/judged-within.ts'
import { isReported } from './reported.queries.ts'
import type { SeenCode } from './requirements.ts'

export type Seen = Record<SeenCode, boolean>

/** @param version the one in force, else the one on its way; without any, only what does not need a text is known */
export async function seenOf(read: Read, charter: Charter, version: Version | undefined): Promise<Seen> {
  const { trainings, members, expectations } = await countsOf(read, charter.id)
  const text = await textSeen(read, version)
  return {
    services: (await servicesOf(read, charter.id)).length > 0,
    training: trainings > 0,
    team: members > 0,
    expectations: expectations > 0,
    ...text,
    approved: version?.publishedAt !== null && version !== undefined,
    published: version?.state === 'in_force' && charter.state === 'in_force',
    reviewed: Boolean(version?.nextReviewOn && version.nextReviewOn >= (await today(read))),
    ...(await followUpSeen(read, charter, version)),
  }
}

type TextCode =
  | 'rights'
  | 'rules'
  | 'results_where'
  | 'suggestions'
  | 'claims'
  | 'remedies'
  | 'participation'
  | 'quantified'
  | 'answered'
  | 'base_indicators'

async function textSeen(read: Read, version: Version | undefined): Promise<Pick<Seen, TextCode>> {
  const promises = version ? await commitmentsOf(read, version.id) : []
  const every = (test: (promise: (typeof promises)[number]) => boolean) => promises.length > 0 && promises.every(test)
  const indicators = version ? await indicatorsById(read, await indicatorIdsOf(read, version.id)) : []
  const says = (text: string | undefined) => Boolean(text?.trim())
  return {
    rights: says(version?.general.rights),
    rules: says(version?.general.rules),
    participation: says(version?.general.participation),
    results_where: says(version?.complementary.results),
    suggestions: says(version?.remedies.suggestions),
    claims: says(version?.remedies.claims) && every(({ complaintChannel }) => says(complaintChannel)),
    remedies: says(version?.remedies.remedies) && every(({ remedy }) => says(remedy)),
    quantified: every(({ indicatorId, target }) => indicatorId !== null && target !== null),
    answered: every(({ expectationId }) => expectationId !== null),
    base_indicators: BASES.every(base => indicators.some(indicator => indicator.base === base)),
  }
}

type FollowCode = 'measured' | 'satisfaction' | 'acted' | 'reported'

/** Of the last quarter that ended; what had no promise to judge yet is not done. */
async function followUpSeen(
  read: Read,
  charter: Charter,
  version: Version | undefined,
): Promise<Pick<Seen, FollowCode>> {
  const [last] = await endedPeriods(read, 'quarterly', 1)
  if (!last || !version) return { measured: false, satisfaction: false, acted: false, reported: false }
  const judged = await judgedWithin(read, last, charter.id)
  const indicators = await indicatorsById(read, await indicatorIdsOf(read, version.id))
  const satisfaction = indicators.filter(({ base }) => base === 'satisfaction').map(({ id }) => id)
  const figures = await figuresOf(read, satisfaction, await endedPeriods(read, 'quarterly', 4))
  return {
    measured: judged.length > 0 && judged.every(({ judgement }) => judgement !== 'no_data'),
    satisfaction: figures.some(({ status }) => status === 'measured'),
    acted: judged.length > 0 && (await everyMissOpened(read, judged)),
    reported: await isReported(read, charter.id, last),
  }
}

/** Each miss by its own period: what was opened about another quarter, or by a claim, mends nothing of this one. */
async function everyMissOpened(read: Read, judged: readonly JudgedWithin[]): Promise<boolean> {
  const broken = judged.filter(({ judgement }) => judgement === 'broken')
  const ids = broken.map(({ commitmentId }) => commitmentId)
  const opened = new Set((await nonconformitiesAbout(read, 'commitment', ids)).map(({ originKey }) => originKey))
  return broken.every(({ commitmentId, period }) => opened.has(brokenKey(commitmentId, period)))
}
