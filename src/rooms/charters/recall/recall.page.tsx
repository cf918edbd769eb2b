/** The text of one version of a charter, in force or not: what was promised before stays readable. */
import { z } from 'zod'
import { missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { publicPaths } from '../show/paths.ts'
import { RecallView } from './recall.view.tsx'
import { recalledVersion } from './recalled-version.ts'
import { recallWords } from './words.ts'

const params = z.object({ charter: z.string().min(1).max(100), number: z.coerce.number().int().positive().max(9999) })

export const recallPage = page<z.output<typeof params>>({
  path: publicPaths.version(':charter', ':number'),
  permission: may.read,
  params,
  async show(read, visit, { params: at }) {
    const recalled = await recalledVersion(read, at.charter, at.number)
    if (!recalled) return missing
    const words = visit.words(recallWords)
    return {
      face: 'public',
      title: words.title(recalled.charter.title, at.number),
      back: visit.url(publicPaths.charter(at.charter)),
      found: words.found(recalled.charter.title, visit.tenant.name),
      body: <RecallView visit={visit} recalled={recalled} />,
    }
  },
})
