import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import type { Indicator } from '../indicators.queries.ts'
import { periodFor } from '../list/list.page.tsx'
import { listWords } from '../list/words.ts'
import { correctPath, declarePath, editPath, indicatorPath, paths, recordsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { seenIndicator } from '../visible.ts'
import type { Period } from '../vocabulary.ts'
import { indicatorSheet } from './indicator-sheet.ts'
import { periodShown } from './period-shown.ts'
import { IndicatorView } from './show.view.tsx'
import { showWords } from './words.ts'

export const indicatorParams = z.object({ indicatorId: identity() })
export type AtIndicator = z.output<typeof indicatorParams>
const query = z.object({ periodo: z.string().max(30).optional().catch(undefined) })

export const indicatorPage = page<AtIndicator, z.output<typeof query>>({
  path: indicatorPath(':indicatorId'),
  permission: may.see,
  params: indicatorParams,
  query,
  async show(read, visit, at) {
    const indicator = await seenIndicator(read, visit, at.params.indicatorId)
    if (!indicator) return missing
    const asked = periodFor(visit, indicator.frequency, at.query)
    const period = at.query.periodo ? asked : await periodShown(read, indicator.id, asked)
    return {
      face: 'staff',
      title: indicator.name,
      breadcrumbs: [{ label: visit.words(listWords).title, url: visit.url(paths.home) }],
      actions: <Actions {...{ visit, indicator, period }} />,
      body: <IndicatorView visit={visit} sheet={await indicatorSheet(read, indicator, period)} />,
    }
  },
})

function Actions({ visit, indicator, period }: { visit: Visit; indicator: Indicator; period: Period }) {
  const words = visit.words(showWords)
  const declared = indicator.versions.at(-1)?.formula.op === 'declared'
  return (
    <>
      <ButtonLink to={visit.url(recordsPath(indicator.id, period))} kind="secondary" icon="list-details">
        {words.records}
      </ButtonLink>
      {declared && visit.can(may.observe) && (
        <ButtonLink to={visit.url(declarePath(indicator.id))} icon="plus">
          {words.declare}
        </ButtonLink>
      )}
      {visit.can(may.correct) && (
        <ButtonLink to={visit.url(correctPath(indicator.id, period))} kind="secondary" icon="pencil">
          {words.correct}
        </ButtonLink>
      )}
      {visit.can(may.define) && (
        <ButtonLink to={visit.url(editPath(indicator.id))} kind="secondary" icon="settings">
          {words.edit}
        </ButtonLink>
      )}
    </>
  )
}
