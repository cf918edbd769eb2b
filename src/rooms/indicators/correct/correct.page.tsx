import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act, go, isRefusal, missing, page, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { figureText } from '../figure-words.ts'
import { periodName } from '../formula/period-words.ts'
import { listWords } from '../list/words.ts'
import { correctPath, paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { figuresOf, readingsOf } from '../read/figures-of.ts'
import { periodAsked, type RecordsQuery, recordsQuery } from '../records/records.page.tsx'
import { type AtIndicator, indicatorParams } from '../show/show.page.tsx'
import { inPeriod } from '../show/show.view.tsx'
import { seenIndicator } from '../visible.ts'
import { correct } from './correct.ts'
import { CorrectView } from './correct.view.tsx'
import { correctWords } from './words.ts'

export const correctPage = page<AtIndicator, RecordsQuery>({
  path: correctPath(':indicatorId'),
  permission: may.correct,
  params: indicatorParams,
  query: recordsQuery,
  async show(read, visit, { params, query }, form) {
    const indicator = await seenIndicator(read, visit, params.indicatorId)
    if (!indicator) return missing
    const period = periodAsked(visit, indicator, query)
    const [given] = await figuresOf(read, [indicator.id], [period])
    const [today] = await readingsOf(read, [indicator.id], [period])
    const words = visit.words(correctWords)
    const name = periodName(visit.locale, period)
    const value = figureText(visit.locale, given!, indicator.unitOfMeasure).value
    return {
      face: 'staff',
      title: words.title,
      lead: given!.standing === 'live' ? words.none(name) : words.lead(name, value),
      breadcrumbs: [
        { label: visit.words(listWords).title, url: visit.url(paths.home) },
        { label: indicator.name, url: inPeriod(visit, indicator.id, period) },
      ],
      body: <CorrectView visit={visit} form={form} indicator={indicator} today={today!} />,
    }
  },
  acts: {
    submit: act({
      schema: correctionSchema,
      async perform(write, visit, sent, { params, query }: { params: AtIndicator; query: RecordsQuery }) {
        const indicator = await seenIndicator(write, visit, params.indicatorId)
        if (!indicator) return missing
        const period = periodAsked(visit, indicator, query)
        const refused = await correct(write, visit, indicator, period, sent)
        if (refused && isRefusal(refused)) return refused
        const text = visit.words(correctWords).done
        return go(inPeriod(visit, indicator.id, period), { kind: 'success', text })
      },
    }),
  },
})

function correctionSchema(visit: Visit) {
  const words = visit.words(correctWords)
  const number = z.string().optional().default('')
  return z.object({
    how: z.enum(['again', 'by_hand'], { error: words.missingHow }),
    reason: text(words.missingReason, 2000),
    ...{ numerator: number, denominator: number, value: number, base: number },
    files: z.custom<UploadedFile[]>(),
  })
}
