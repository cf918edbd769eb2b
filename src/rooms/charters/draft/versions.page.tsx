import type { z } from 'zod'
import { go, missing, page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../platform/views/parts.tsx'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById, comingOf, versionsOf } from '../read/charter.queries.ts'
import { params } from './moving.ts'
import { draftWords } from './words.ts'

/** Leads to the text that matters now: the version on its way, else the newest. */
export const versionsPage = page({
  path: charterPaths.versions(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: { params: z.output<typeof params>; query: unknown }) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const versions = await versionsOf(read, id)
    const chosen = comingOf(versions) ?? versions[0]
    if (chosen) return go(visit.url(charterPaths.version(id, chosen.id)))
    const words = visit.words(draftWords)
    const body = (
      <EmptyState title={words.noVersion} icon="file-text">
        {words.noVersionHint}
      </EmptyState>
    )
    return charterScreen(visit, charter, { face: 'text', body })
  },
})
