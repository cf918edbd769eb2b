import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity, optionalText } from '../../../platform/http/fields.ts'
import { act, type FormState, go, missing, page, refuse, type StaffScreen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath, mergePath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { may } from '../permissions.ts'
import { ChooseView } from './choose.view.tsx'
import { chooseMain, obstacleWords } from './choose-main.ts'
import { ConfirmView } from './confirm.view.tsx'
import { merge } from './merge.ts'
import { obstacleOf } from './obstacle.ts'
import { type Side, sideById, sidesAlike } from './sides.queries.ts'
import { mergeWords } from './words.ts'

const LONGEST_FOLIO = 60

const query = z.object({ con: z.string().trim().max(LONGEST_FOLIO).default('').catch('') })

interface AtMerge {
  params: { id: number }
  query: z.output<typeof query>
}

export const mergePage = page({
  path: '/interno/solicitudes/:id/repetida',
  permission: may.merge,
  params: z.object({ id: identity() }),
  query,
  async show(read, visit, { params, query: { con } }: AtMerge, form) {
    if (!(await seesCase(read, visit, params.id))) return missing
    const follower = await sideById(read, params.id)
    if (!follower) return missing
    const obstacle = obstacleOf(follower)
    if (obstacle) {
      const text = obstacleWords(visit, obstacle, follower, follower)
      return go(visit.url(casePath(follower.id)), { kind: 'notice', text })
    }
    if (con === '') return choosing(read, visit, follower, form)
    const chosen = await chooseMain(read, visit, follower, con)
    if ('refused' in chosen)
      return choosing(read, visit, follower, { values: { folio: con }, errors: { folio: chosen.refused } })
    return {
      ...screenOf(visit, follower),
      title: visit.words(mergeWords).confirm.title,
      body: <ConfirmView {...{ visit, form, follower }} {...chosen} />,
    }
  },
  acts: {
    choose: act({
      schema: visit => {
        const words = visit.words(mergeWords)
        const folio = () => optionalText(LONGEST_FOLIO)
        return z
          .object({ folio: folio(), alike: folio() })
          .transform(({ folio, alike }) => folio || alike)
          .refine(typed => typed !== '', { path: ['folio'], message: words.missing })
      },
      async perform(write, visit, typed, { params }: AtMerge) {
        const follower = await sideById(write, params.id)
        if (!follower) return missing
        const chosen = await chooseMain(write, visit, follower, typed)
        if ('refused' in chosen) return refuse({ folio: chosen.refused })
        return go(visit.url(`${mergePath(params.id)}?con=${encodeURIComponent(chosen.through ?? chosen.main.folio)}`))
      },
    }),
    merge: act({
      schema: () => z.object({}),
      perform: (write, visit, _values, { params, query }: AtMerge) => merge(write, visit, params.id, query.con),
    }),
  },
})

const screenOf = (visit: Visit, follower: Side) => ({
  face: 'staff' as const,
  lead: visit.words(mergeWords).lead(follower.folio, follower.summary),
  breadcrumbs: [{ label: follower.folio, url: visit.url(casePath(follower.id)) }],
})

async function choosing(read: Read, visit: Visit, follower: Side, form: FormState): Promise<StaffScreen> {
  return {
    ...screenOf(visit, follower),
    title: visit.words(mergeWords).title,
    body: <ChooseView {...{ visit, form, follower }} alike={await sidesAlike(read, follower)} />,
    failed: Object.keys(form.errors).length > 0,
  }
}
