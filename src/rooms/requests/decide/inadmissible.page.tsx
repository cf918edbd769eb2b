import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, go, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath, inadmissiblePath } from '../case/paths.ts'
import { openSheet } from '../case/sheet.ts'
import { seesCase } from '../case/visible.ts'
import { may } from '../permissions.ts'
import { decideInadmissible, reasonsInUse } from './inadmissible.ts'
import { InadmissibleView } from './inadmissible.view.tsx'
import { decideWords } from './words.ts'

const query = z.object({ motivo: z.string().max(100).optional() })

interface AtDecision {
  params: { id: number }
  query: z.output<typeof query>
}

const schema = (visit: Visit) => {
  const words = visit.words(decideWords)
  return z.object({
    seq: identity(),
    reason: identity(),
    text: text(words.missingText, 4000),
  })
}

export const inadmissiblePage = page({
  path: '/interno/solicitudes/:id/no-procede',
  permission: may.doStep,
  params: z.object({ id: identity() }),
  query,
  async show(read, visit, { params, query }: AtDecision, form) {
    if (!(await seesCase(read, visit, params.id))) return missing
    const sheet = await openSheet(read, visit, params.id)
    const decides = sheet?.turn?.step.exits.some(({ needs }) => needs.includes('reason'))
    if (!sheet) return missing
    // Somebody else decided meanwhile, or it is not this person's: the case says so.
    const refused = Object.keys(form.errors).length > 0
    if (!refused && (!sheet.turn?.mine || !decides)) return go(visit.url(casePath(params.id)))
    const words = visit.words(decideWords)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead(sheet.file.summary),
      breadcrumbs: [{ label: sheet.file.folio, url: visit.url(casePath(params.id)) }],
      body: (
        <InadmissibleView
          visit={visit}
          form={form}
          sheet={sheet}
          reasons={await reasonsInUse(read)}
          chosen={query.motivo}
          url={visit.url(inadmissiblePath(params.id))}
        />
      ),
    }
  },
  acts: {
    /** Looks at the letter once more; nothing is written. */
    review: act({ schema, perform: async () => refuse({}) }),
    correct: act({ schema, perform: async () => refuse({}) }),
    submit: act({
      schema,
      perform: (write, visit, values, at: AtDecision) =>
        decideInadmissible(write, visit, at.params.id, {
          seq: values.seq,
          reasonId: values.reason,
          text: values.text,
        }),
    }),
  },
})
