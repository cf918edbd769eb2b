import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { figureText } from '../figure-words.ts'
import { periodName } from '../formula/period-words.ts'
import { periodOf } from '../formula/periods.ts'
import type { Indicator } from '../indicators.queries.ts'
import { periodFor } from '../list/list.page.tsx'
import { listWords } from '../list/words.ts'
import { paths, recordsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { figuresOf, readingsOf } from '../read/figures-of.ts'
import { type AtIndicator, indicatorParams } from '../show/show.page.tsx'
import { inPeriod } from '../show/show.view.tsx'
import { seenIndicator } from '../visible.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { type Behind, recordRows, recordsBehind } from './records.queries.ts'
import { RecordsView } from './records.view.tsx'
import { recordWords } from './words.ts'

const day = z
  .string()
  .regex(/^(19|20)\d\d-\d\d-\d\d$/)
  .refine(text => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text))
  .optional()
  .catch(undefined)

export const recordsQuery = z.object({
  desde: day,
  hasta: day,
  /** Which of them: those that count, or the others. */
  solo: z.enum(['cuentan', 'otros']).optional().catch(undefined),
  /** Read now instead of those that the measurement kept. */
  hoy: z.string().optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(1),
})
export type RecordsQuery = z.output<typeof recordsQuery>

export const PAGE = 100

/** From one day to the other; with one of them, the period that begins or ends there; with none, the last that ended. */
export function periodAsked(visit: Visit, { frequency }: Indicator, { desde, hasta }: RecordsQuery): Period {
  if (desde && hasta && desde <= hasta) return { startsOn: desde, endsOn: hasta }
  const one = desde ?? hasta
  return one ? periodOf(frequency, one) : periodFor(visit, frequency, {})
}

/** Those asked for, in their order. */
export function chosenOf({ records, counted }: Behind, { solo }: RecordsQuery): number[] {
  return solo ? records.filter(one => counted.has(one) === (solo === 'cuentan')) : records
}

export const recordsPage = page<AtIndicator, RecordsQuery>({
  path: recordsPath(':indicatorId'),
  permission: may.see,
  params: indicatorParams,
  query: recordsQuery,
  async show(read, visit, { params, query }) {
    const indicator = await seenIndicator(read, visit, params.indicatorId)
    if (!indicator) return missing
    const words = visit.words(recordWords)
    const period = periodAsked(visit, indicator, query)
    const now = query.hoy !== undefined
    const behind = await recordsBehind(read, indicator, period, now)
    const chosen = chosenOf(behind, query)
    const from = ((query.pagina ?? 1) - 1) * PAGE
    const rows = await recordRows(read, behind, chosen.slice(from, from + PAGE))
    const text = figureText(visit.locale, await figureShown(read, indicator, period, now), indicator.unitOfMeasure)
    return {
      face: 'staff',
      title: words.title(indicator.name),
      lead: words.lead(periodName(visit.locale, period), text.value, text.base),
      breadcrumbs: [
        { label: visit.words(listWords).title, url: visit.url(paths.home) },
        { label: indicator.name, url: inPeriod(visit, indicator.id, period) },
      ],
      actions: visit.can(may.export) && <Files {...{ visit, indicator, period, query }} />,
      body: <RecordsView {...{ visit, indicator, period, query, behind, rows, from }} all={chosen.length} />,
    }
  },
})

async function figureShown(read: Read, { id }: Indicator, period: Period, now: boolean): Promise<Figure> {
  const [figure] = now ? await readingsOf(read, [id], [period]) : await figuresOf(read, [id], [period])
  return figure!
}

interface FilesProps {
  visit: Visit
  indicator: Indicator
  period: Period
  query: RecordsQuery
}

function Files({ visit, indicator, period, query }: FilesProps) {
  const words = visit.words(recordWords)
  const to = (ending: 'csv' | 'xlsx') => {
    const [path, asked] = recordsPath(indicator.id, period).split('?')
    return visit.url(`${path}.${ending}?${asked}${query.hoy === undefined ? '' : '&hoy=1'}`)
  }
  return (
    <>
      {(['csv', 'xlsx'] as const).map(ending => (
        <ButtonLink key={ending} to={to(ending)} kind="secondary" icon="file-download" small>
          {words[ending]}
        </ButtonLink>
      ))}
    </>
  )
}
