import { z } from 'zod'
import { act, done, type FormState, isRefusal, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { formulaText } from '../formula-names.ts'
import { type Indicator, indicatorById } from '../indicators.queries.ts'
import { listWords } from '../list/words.ts'
import { editPath, indicatorPath, paths } from '../paths.ts'
import { currentPeriod } from '../periods.ts'
import { may } from '../permissions.ts'
import { allUnits } from '../read/places.ts'
import { type AtIndicator, indicatorParams } from '../show/show.page.tsx'
import { changeIndicator, defineIndicator } from './define.ts'
import { DefineView } from './define.view.tsx'
import { indicatorSchema } from './draft.ts'
import { previewOf } from './preview.ts'
import { defineWords } from './words.ts'

/** Nothing is refused of what is only being tried: the page shows what it gives. */
const preview = act({ schema: () => z.object({}), perform: async () => refuse({}) })

export const newIndicatorPage = page({
  path: paths.add,
  permission: may.define,
  async show(read, visit, _at, form) {
    const words = visit.words(defineWords)
    const { preview, errors } = await previewOf(read, visit, form)
    return {
      face: 'staff',
      title: words.newTitle,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      body: (
        <DefineView
          {...{ visit, preview }}
          form={{ ...typed(form, fresh(visit)), errors }}
          units={await allUnits(read)}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: indicatorSchema,
      async perform(write, visit, sent) {
        const outcome = await defineIndicator(write, visit, sent)
        if (typeof outcome !== 'number') return outcome
        return done(visit, indicatorPath(outcome), visit.words(defineWords).added)
      },
    }),
    preview,
  },
})

export const editIndicatorPage = page<AtIndicator, unknown>({
  path: editPath(':indicatorId'),
  permission: may.define,
  params: indicatorParams,
  async show(read, visit, at, form) {
    const indicator = await indicatorById(read, at.params.indicatorId)
    if (!indicator) return missing
    const words = visit.words(defineWords)
    const { preview, errors } = await previewOf(read, visit, form)
    return {
      face: 'staff',
      title: words.editTitle(indicator.name),
      lead: words.lead,
      breadcrumbs: [...crumbs(visit), { label: indicator.name, url: visit.url(indicatorPath(indicator.id)) }],
      body: (
        <DefineView
          {...{ visit, preview, indicator }}
          form={{ ...typed(form, known(visit, indicator)), errors }}
          units={await allUnits(read)}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: indicatorSchema,
      async perform(write, visit, sent, at: { params: AtIndicator; query: unknown }) {
        const indicator = await indicatorById(write, at.params.indicatorId)
        if (!indicator) return missing
        const refused = await changeIndicator(write, visit, indicator, sent)
        if (refused && isRefusal(refused)) return refused
        return done(visit, indicatorPath(indicator.id), visit.words(defineWords).changed)
      },
    }),
    preview,
  },
})

const crumbs = (visit: Visit) => [{ label: visit.words(listWords).title, url: visit.url(paths.home) }]

/** What was typed, else what is known. */
const typed = (form: FormState, otherwise: FormState['values']): FormState =>
  Object.keys(form.values).length > 0 ? form : { values: otherwise, errors: {} }

const fresh = (visit: Visit): FormState['values'] => ({
  ...{ unitOfMeasure: 'percent', direction: 'higher', frequency: 'quarterly' },
  effectiveFrom: currentPeriod('yearly', visit.now, visit.tenant.timeZone).startsOn,
})

function known(visit: Visit, { name, meaning, base, unitOfMeasure, direction, frequency, ...more }: Indicator) {
  return {
    ...{ name, meaning, unitOfMeasure, direction, frequency },
    base: base ?? '',
    unitId: more.unitId === null ? '' : String(more.unitId),
    formula: formulaText(visit.locale, more.versions.at(-1)!.formula),
    effectiveFrom: currentPeriod(frequency, visit.now, visit.tenant.timeZone).startsOn,
    retired: more.active ? '' : 'yes',
  }
}
