import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { listWords } from '../list/words.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { OBSERVATION_POPULATIONS } from '../vocabulary.ts'
import { observationRows, PAGE } from './observations.queries.ts'
import { ObservationList } from './observations.view.tsx'
import { observationWords } from './words.ts'

export const SOURCES = [...OBSERVATION_POPULATIONS, 'manual'] as const

const query = z.object({
  fuente: z.enum(SOURCES).optional().catch(undefined),
  retiradas: z.string().optional().catch(undefined),
  despues: identity().optional().catch(undefined),
})
export type ObservationsQuery = z.output<typeof query>

export const observationsPage = page<unknown, ObservationsQuery>({
  path: paths.observe,
  permission: may.see,
  query,
  async show(read, visit, { query: asked }) {
    const words = visit.words(observationWords)
    const rows = await observationRows(read, visit, {
      source: asked.fuente ?? null,
      withdrawn: asked.retiradas !== undefined,
      before: asked.despues ?? null,
    })
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: visit.words(listWords).title, url: visit.url(paths.home) }],
      actions: visit.can(may.observe) && (
        <>
          <ButtonLink to={visit.url(paths.importObservations)} kind="secondary" icon="upload">
            {words.import}
          </ButtonLink>
          <ButtonLink to={visit.url(paths.capture)} icon="clock">
            {words.capture}
          </ButtonLink>
        </>
      ),
      body: <ObservationList {...{ visit, asked }} rows={rows.slice(0, PAGE)} more={rows.length > PAGE} />,
    }
  },
})
