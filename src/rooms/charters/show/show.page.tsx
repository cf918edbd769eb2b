import { z } from 'zod'
import { qrSvg } from '../../../platform/codes/qr.ts'
import { download, missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { charterInForce } from '../read/charter-in-force.ts'
import { charterPage } from './page-of-charter.ts'
import { publicPaths } from './paths.ts'
import { ShowView } from './show.view.tsx'
import { showWords } from './words.ts'

export const charterParams = z.object({ charter: z.string().min(1).max(100) })

export const showPage = page<z.output<typeof charterParams>>({
  path: publicPaths.charter(':charter'),
  permission: may.read,
  params: charterParams,
  async show(read, visit, { params }) {
    const seen = await charterPage(read, params.charter)
    if (!seen) return missing
    const { charter } = seen
    return {
      face: 'public',
      title: charter.title,
      back: visit.url(publicPaths.list),
      found: visit.words(showWords).found(charter.title, visit.tenant.name),
      body: <ShowView visit={visit} page={seen} />,
    }
  },
})

/** The code that opens the page, for whoever wants it on a wall; it says the address and nothing else. */
export const qrDownload = download<z.output<typeof charterParams>>({
  path: publicPaths.qr(':charter'),
  permission: may.read,
  params: charterParams,
  async send(read, visit, { params }) {
    if (!(await charterInForce(read, params.charter))) return missing
    const body = await qrSvg(visit.absolute(publicPaths.charter(params.charter)))
    return { mediaType: 'image/svg+xml', body, maxAge: 86_400 }
  },
})
