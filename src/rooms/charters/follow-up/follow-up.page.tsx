import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page, refuse } from '../../../platform/http/page.ts'
import { nonconformitiesAbout } from '../../improvement/index.ts'
import { measure, type Period, periodOfCode } from '../../indicators/index.ts'
import { drafting } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { claimsOf } from './claims.queries.ts'
import { followUp } from './follow-up.ts'
import { FollowUpView } from './follow-up.view.tsx'
import { endedPeriods, frequenciesOf, judgedIn } from './judged.ts'
import type { FollowedPeriod } from './period-table.view.tsx'
import { dayRecorded } from './recorded.queries.ts'
import { followWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

const PERIODS_SHOWN = 4

export const followUpPage = page({
  path: charterPaths.followUp(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const ended: Period[] = []
    for (const frequency of await frequenciesOf(read, id))
      ended.push(...(await endedPeriods(read, frequency, PERIODS_SHOWN)))
    const periods: FollowedPeriod[] = []
    for (const period of ended) periods.push({ period, judged: await judgedIn(read, period, id) })
    const shown = periods.filter(({ judged }) => judged.length > 0)
    const ids = [...new Set(shown.flatMap(({ judged }) => judged.map(({ commitmentId }) => commitmentId)))]
    const body = (
      <FollowUpView
        visit={visit}
        form={form}
        periods={shown.sort((a, b) => b.period.startsOn.localeCompare(a.period.startsOn))}
        nonconformities={await nonconformitiesAbout(read, 'commitment', ids)}
        claims={await claimsOf(read, id)}
        recordedOn={await dayRecorded(read, id)}
      />
    )
    return charterScreen(visit, charter, { face: 'followUp', body })
  },
  acts: {
    judge: act({
      permission: may.draft,
      schema: visit => {
        const { choosePeriod } = visit.words(followWords)
        const code = z.string({ error: choosePeriod }).transform(periodOfCode)
        return z.object({ period: code.pipe(z.custom<Period>(Boolean, choosePeriod)) })
      },
      perform: (write, visit, { period }, { params: { charter: id } }: At) =>
        drafting(write, visit, id, async charter => {
          const words = visit.words(followWords)
          if (period.endsOn >= visit.today) return refuse({ period: words.notEnded })
          const due = await judgedIn(write, period, charter.id)
          await measure(write, [...new Set(due.map(({ indicatorId }) => indicatorId))], period)
          const { judged, opened } = await followUp(write, period, charter.id)
          const broken = judged.filter(({ judgement }) => judgement === 'broken').length
          return done(visit, charterPaths.followUp(charter.id), words.judged(broken, opened.length))
        }),
    }),
  },
})
