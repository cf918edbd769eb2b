import { z } from 'zod'
import { identity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs, done } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { isWhole, point } from '../places.ts'
import { addNeighbourhood, changeNeighbourhood, neighbourhoodById, neighbourhoods } from './neighbourhoods.ts'
import { NeighbourhoodForm, NeighbourhoodList } from './neighbourhoods.view.tsx'
import { neighbourhoodWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }
const query = z.object({ q: z.string().trim().max(100).catch('') })

export const neighbourhoodsPage = page({
  path: adminPaths.neighbourhoods,
  permission: may.administer,
  query,
  async show(read, visit, { query: asked }: { params: unknown; query: z.output<typeof query> }) {
    const words = visit.words(neighbourhoodWords)
    return {
      face: 'staff',
      title: visit.words(adminWords).neighbourhoods,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <>
          <ButtonLink to={visit.url(adminPaths.importNeighbourhoods)} icon="upload" kind="secondary">
            {words.import}
          </ButtonLink>
          <ButtonLink to={visit.url(adminPaths.newNeighbourhood)} icon="plus">
            {words.add}
          </ButtonLink>
        </>
      ),
      body: <NeighbourhoodList visit={visit} rows={await neighbourhoods(read, asked.q)} text={asked.q} />,
    }
  },
})

export const newNeighbourhoodPage = page({
  path: adminPaths.newNeighbourhood,
  permission: may.administer,
  async show(_read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(neighbourhoodWords).add,
      breadcrumbs: trail(visit),
      body: <NeighbourhoodForm visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema: neighbourhoodSchema,
      async perform(write, visit, draft) {
        const refused = await addNeighbourhood(write, visit, draft)
        return refused ?? done(visit, adminPaths.neighbourhoods, visit.words(neighbourhoodWords).added)
      },
    }),
  },
})

export const neighbourhoodPage = page({
  path: adminPaths.neighbourhood(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const neighbourhood = await neighbourhoodById(read, at.params.id)
    if (!neighbourhood) return missing
    return {
      face: 'staff',
      title: neighbourhood.name,
      breadcrumbs: trail(visit),
      body: <NeighbourhoodForm visit={visit} form={form} neighbourhood={neighbourhood} />,
    }
  },
  acts: {
    submit: act({
      schema: neighbourhoodSchema,
      async perform(write, visit, draft, at: At) {
        const before = await neighbourhoodById(write, at.params.id)
        if (!before) return missing
        const refused = await changeNeighbourhood(write, visit, before, draft)
        return refused ?? done(visit, adminPaths.neighbourhoods, visit.words(adminWords).saved)
      },
    }),
  },
})

export const trail = (visit: Visit) =>
  crumbs(visit, { label: visit.words(adminWords).neighbourhoods, path: adminPaths.neighbourhoods })

function neighbourhoodSchema(visit: Visit) {
  const words = visit.words(neighbourhoodWords)
  return z
    .object({
      name: text(words.missingName, 200, words.long),
      kind: optionalText(60, words.long),
      ...point(words.badLatitude, words.badLongitude),
      active: ticked(),
    })
    .refine(isWhole, { path: ['longitude'], message: words.half })
}
