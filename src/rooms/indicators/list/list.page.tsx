import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { optionalIdentity } from '../../../platform/http/fields.ts'
import { page } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { plainly } from '../formula/language/tokens.ts'
import { periodOfCode, previousPeriod } from '../formula/periods.ts'
import { paths } from '../paths.ts'
import { currentPeriod } from '../periods.ts'
import { may } from '../permissions.ts'
import { figuresOf } from '../read/figures-of.ts'
import { knownFigures } from '../read/known-figures.ts'
import { type Promised, promisedOf } from '../targets.ts'
import { BASES, type Figure, type Frequency, type Period } from '../vocabulary.ts'
import { type ListedIndicator, listedIndicators, PAGE, unitsWithIndicators } from './list.queries.ts'
import { IndicatorList, type ListRow } from './list.view.tsx'
import { listWords } from './words.ts'

const query = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  unidad: optionalIdentity().optional().catch(null),
  base: z.enum(BASES).optional().catch(undefined),
  retirados: z.string().optional().catch(undefined),
  periodo: z.string().max(30).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(1000).optional().catch(1),
})
export type ListQuery = z.output<typeof query>

const TREND = 8

export const listPage = page<unknown, ListQuery>({
  path: paths.home,
  permission: may.see,
  query,
  async show(read, visit, { query: asked }) {
    const words = visit.words(listWords)
    const rows = await rowsOf(read, visit, asked)
    const units = visit.can(may.seeAll) ? await unitsWithIndicators(read) : []
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: <Actions visit={visit} />,
      body: <IndicatorList {...{ visit, asked, units }} rows={rows.slice(0, PAGE)} more={rows.length > PAGE} />,
    }
  },
})

function Actions({ visit }: { visit: Visit }) {
  const words = visit.words(listWords)
  return (
    <>
      {visit.can(may.observe) && (
        <ButtonLink to={visit.url(paths.observe)} kind="secondary" icon="clipboard-list">
          {words.observations}
        </ButtonLink>
      )}
      {visit.can(may.define) && (
        <ButtonLink to={visit.url(paths.add)} icon="plus">
          {words.add}
        </ButtonLink>
      )}
    </>
  )
}

async function rowsOf(read: Read, visit: Visit, asked: ListQuery): Promise<ListRow[]> {
  const promised = await promisedIn(read, visit, asked)
  const filter = {
    text: asked.q ?? '',
    unitId: asked.unidad ?? null,
    base: asked.base ?? null,
    retired: asked.retirados !== undefined,
    promised: promisedIds(promised, asked.q ?? ''),
  }
  const listed = await listedIndicators(read, visit, filter, asked.pagina ?? 1)
  const rows: ListRow[] = []
  for (const [frequency, group] of Map.groupBy(listed, one => one.frequency))
    rows.push(...(await withFigures(read, group, periodFor(visit, frequency, asked), promised)))
  return listed.map(one => rows.find(row => row.indicator.id === one.id)!)
}

/** The period asked for, when it is one of that frequency; else the last that ended. */
export function periodFor(visit: Visit, frequency: Frequency, { periodo }: Pick<ListQuery, 'periodo'>): Period {
  const asked = periodo ? periodOfCode(periodo) : null
  return asked ?? previousPeriod(frequency, currentPeriod(frequency, visit.now, visit.tenant.timeZone))
}

/** Promises of the quarter in question: charters are judged by quarters. */
function promisedIn(read: Read, visit: Visit, asked: ListQuery): Promise<Map<number, Promised[]>> {
  return promisedOf(read, periodFor(visit, 'quarterly', asked))
}

function promisedIds(promised: Map<number, Promised[]>, text: string): number[] {
  if (text === '') return []
  const wanted = plainly(text).split(/\s+/)
  return [...promised].flatMap(([id, all]) =>
    all.some(one => wanted.every(word => plainly(`${one.charterCode} ${one.charterTitle}`).includes(word))) ? [id] : [],
  )
}

async function withFigures(
  read: Read,
  group: ListedIndicator[],
  period: Period,
  promised: Map<number, Promised[]>,
): Promise<ListRow[]> {
  const ids = group.map(({ id }) => id)
  const figures = new Map<number, Figure>((await figuresOf(read, ids, [period])).map(one => [one.indicatorId, one]))
  const trends = await knownFigures(read, ids, trendOf(group[0]!.frequency, period))
  return group.map(indicator => ({
    indicator,
    figure: figures.get(indicator.id)!,
    promised: promised.get(indicator.id) ?? [],
    trend: (trends.get(indicator.id) ?? []).flatMap(({ value }) => value ?? []),
  }))
}

function trendOf(frequency: Frequency, last: Period): Period[] {
  return Array.from({ length: TREND }, (_, back) => previousPeriod(frequency, last, TREND - 1 - back))
}

export const listNavigation: NavigationEntry = {
  label: visit => visit.words(listWords).title,
  group: visit => visit.words(listWords).group,
  path: paths.home,
  permission: may.see,
  icon: 'activity',
}
