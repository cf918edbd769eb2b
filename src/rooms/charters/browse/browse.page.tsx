import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { unitsInUse } from '../read/places.queries.ts'
import { CHARTER_STATES } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { BrowseView } from './browse.view.tsx'
import { chartersPage } from './charters.queries.ts'
import { browseWords } from './words.ts'

const only = <T extends string>(value: T) => z.literal(value).optional().catch(undefined)

const query = z.object({
  q: z.string().trim().max(100).catch(''),
  dependencia: z.coerce.number().int().positive().nullable().catch(null),
  estado: z.enum(CHARTER_STATES).nullable().catch(null),
  revision: only('vencida'),
  certificada: only('si'),
  /** Only those that wait for the signature of who looks. */
  firma: only('mia'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type BrowseQuery = z.output<typeof query>

export const browsePage = page({
  path: charterPaths.list,
  permission: may.see,
  query,
  async show(read, visit, { query: asked }: { params: unknown; query: BrowseQuery }) {
    const filters = {
      text: asked.q,
      unitId: asked.dependencia,
      state: asked.estado,
      overdue: asked.revision !== undefined,
      certified: asked.certificada !== undefined,
      signers: asked.firma ? (visit.person?.positions.map(({ id }) => id) ?? []) : null,
    }
    const found = await chartersPage(read, filters, asked.pagina)
    const words = visit.words(browseWords)
    return {
      face: 'staff',
      title: visit.words(nouns).title,
      lead: words.lead,
      actions: visit.can(may.govern) && (
        <ButtonLink to={visit.url(charterPaths.open)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <BrowseView visit={visit} asked={asked} found={found} units={await unitsInUse(read)} />,
    }
  },
})
