import { z } from 'zod'
import { identity, several } from '../../../platform/http/fields.ts'
import { act, go, page, refuse } from '../../../platform/http/page.ts'
import { unitsWithLiaison } from '../../people/index.ts'
import { BOARD, boardUrl } from '../board/paths.ts'
import { boardWords } from '../board/words.ts'
import { may } from '../permissions.ts'
import { draftOf, referralFields } from '../refer/refer.act.ts'
import { attendingUnits } from '../refer/units.queries.ts'
import { referWords } from '../refer/words.ts'
import { chosenRequests, referAll } from './bulk-refer.ts'
import { BulkReferView } from './bulk-refer.view.tsx'
import { bulkReferWords } from './words.ts'

export const BULK_REFER = `${BOARD}/canalizar`

/** A page of the list, at the most. */
const MOST = 50

/** The chosen ones, `12.5-13.2`: each with the place of the step it waited at. */
const query = z.object({
  casos: z
    .string()
    .max(2000)
    .default('')
    .catch('')
    .transform(text =>
      [...text.matchAll(/(\d{1,15})\.(\d{1,6})/g)]
        .slice(0, MOST)
        .map(([, id, seq]) => [Number(id), Number(seq)] as const),
    ),
})
interface Asked {
  query: z.output<typeof query>
}

export const bulkReferPage = page<unknown, Asked['query']>({
  path: BULK_REFER,
  permission: may.refer,
  query,
  async show(read, visit, { query: { casos } }, form) {
    return {
      face: 'staff',
      title: visit.words(bulkReferWords).title,
      breadcrumbs: [{ label: visit.words(boardWords).title, url: boardUrl(visit, '') }],
      body: (
        <BulkReferView
          visit={visit}
          form={form}
          chosen={
            await chosenRequests(
              read,
              visit,
              casos.map(([id]) => id),
            )
          }
          units={await attendingUnits(read)}
          liaisons={await unitsWithLiaison(read, visit.today)}
        />
      ),
    }
  },
  acts: {
    choose: act({
      schema: () => z.object({ request: several(identity()) }),
      async perform(write, visit, { request }) {
        const words = visit.words(bulkReferWords)
        const chosen = await chosenRequests(write, visit, request.slice(0, MOST))
        if (chosen.length === 0) return go(boardUrl(visit, ''), { kind: 'warning', text: words.none })
        return go(visit.url(`${BULK_REFER}?casos=${chosen.map(({ id, seq }) => `${id}.${seq}`).join('-')}`))
      },
    }),
    refer: act({
      schema: visit => z.object(referralFields(visit)),
      async perform(write, visit, values, { query: { casos } }: Asked) {
        const words = visit.words(bulkReferWords)
        if (values.units.length === 0) return refuse({ units: visit.words(referWords).chooseUnit })
        const places = new Map(casos)
        const chosen = await chosenRequests(write, visit, [...places.keys()])
        const ready = chosen.filter(one => one.ready).map(one => ({ ...one, seq: places.get(one.id) ?? one.seq }))
        if (ready.length === 0) return refuse({ '': words.nothing })
        const { done, refused } = await referAll(write, visit, ready, draftOf(values))
        const lines = refused.map(({ folio, why }) => `${folio} (${why})`).join('; ')
        // When none could be referred, what was typed comes back with the reasons.
        if (done === 0) return refuse({ '': words.refused(lines) })
        const text = [words.done(done), lines && words.refused(lines)].filter(Boolean).join('. ')
        return go(boardUrl(visit, ''), { kind: lines ? 'warning' : 'success', text })
      },
    }),
  },
})
