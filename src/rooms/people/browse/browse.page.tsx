import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { BrowsePeopleView } from './browse.view.tsx'
import { ACCOUNT_STATES, people } from './people.queries.ts'
import { browsePeopleWords } from './words.ts'

const PAGE = 100

const query = z.object({
  q: z.string().trim().max(100).catch(''),
  estado: z.enum(ACCOUNT_STATES).nullable().catch(null),
  nombre: z.string().max(200).optional(),
  id: z.coerce.number().int().optional(),
})

export const browsePeoplePage = page({
  path: paths.people,
  permission: may.administer,
  query,
  async show(read, visit, { query: asked }: { params: unknown; query: z.output<typeof query> }) {
    const words = visit.words(browsePeopleWords)
    const { nombre: name, id } = asked
    const rows = await people(read, {
      text: asked.q,
      state: asked.estado,
      after: name !== undefined && id !== undefined ? { name, id } : null,
      today: visit.today,
      limit: PAGE + 1,
    })
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: (
        <ButtonLink to={visit.url(paths.invite)} icon="plus">
          {words.invite}
        </ButtonLink>
      ),
      body: (
        <BrowsePeopleView
          visit={visit}
          rows={rows.slice(0, PAGE)}
          text={asked.q}
          state={asked.estado}
          more={rows.length > PAGE}
        />
      ),
    }
  },
})
