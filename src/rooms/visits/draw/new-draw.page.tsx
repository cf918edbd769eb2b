import { z } from 'zod'
import { wholeNumber } from '../../../platform/http/fields.ts'
import { act, done, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { EmptyState } from '../../../platform/views/parts.tsx'
import { currentPeriod, nextPeriod, type Period, periodCode, periodOfCode } from '../../indicators/index.ts'
import { checklists } from '../checklists.queries.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitWords } from '../words.ts'
import { drawVisits } from './draw.act.ts'
import { DrawForm } from './draw-form.view.tsx'

/** The quarter that runs and the next one: later there is nothing to promise yet. */
export const quartersOf = (visit: Visit): Period[] => {
  const running = currentPeriod('quarterly', visit.now, visit.tenant.timeZone)
  return [running, nextPeriod('quarterly', running)]
}

export const newDrawPage = page({
  path: visitPaths.newDraw,
  permission: may.plan,
  async show(read, visit, _at, form) {
    const words = visit.words(visitWords)
    const lists = (await checklists(read)).filter(list => list.items.length > 0)
    const breadcrumbs = [{ label: words.title, url: visit.url(visitPaths.draws) }]
    return {
      face: 'staff',
      title: words.newDraw,
      lead: words.checkLead,
      breadcrumbs,
      body:
        lists.length === 0 ? (
          <EmptyState
            title={words.checklists}
            actions={<ButtonLink to={visit.url(visitPaths.newChecklist)}>{words.newChecklist}</ButtonLink>}
          >
            {words.noChecklists}
          </EmptyState>
        ) : (
          <DrawForm visit={visit} form={form} lists={lists} />
        ),
    }
  },
  acts: {
    submit: act({
      permission: may.plan,
      schema: drawSchema,
      perform: async (write, visit, { checklistId, quarter, wanted }) => {
        const words = visit.words(visitWords)
        const list = (await checklists(write)).find(one => one.id === checklistId && one.items.length > 0)
        if (!list) return refuse({ checklistId: words.chooseChecklist })
        const id = await drawVisits(write, { kind: list.kind, checklistId, period: quarter, wanted })
        if (id === null) return refuse({ '': words.nothingToDraw })
        return done(visit, visitPaths.draw(id), words.drawDone(String(wanted)))
      },
    }),
  },
})

function drawSchema(visit: Visit) {
  const words = visit.words(visitWords)
  const offered = new Map(quartersOf(visit).map(period => [periodCode(period), period]))
  return z.object({
    checklistId: z.coerce
      .number({ error: words.chooseChecklist })
      .int(words.chooseChecklist)
      .positive(words.chooseChecklist),
    quarter: z
      .string({ error: words.chooseQuarter })
      .refine(code => periodOfCode(code) !== null && offered.has(code), words.chooseQuarter)
      .transform(code => offered.get(code)!),
    wanted: wholeNumber(words.badWanted, 1, 500),
  })
}
