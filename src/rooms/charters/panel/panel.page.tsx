import type { z } from 'zod'
import { download, missing, page } from '../../../platform/http/page.ts'
import { Around } from '../../../platform/views/layout.tsx'
import { renderPage } from '../../../platform/views/render.ts'
import { wordsFor } from '../../../platform/views/words.ts'
import { may } from '../permissions.ts'
import { charterInForce } from '../read/charter-in-force.ts'
import { charterPage } from '../show/page-of-charter.ts'
import { publicPaths } from '../show/paths.ts'
import { charterParams } from '../show/show.page.tsx'
import { PanelDocument } from './panel.view.tsx'
import { ShareView } from './share.view.tsx'
import { panelWords } from './words.ts'

type Params = z.output<typeof charterParams>

const FIVE_MINUTES = 300

/** The only page that other sites may frame. */
export const panelDownload = download<Params>({
  path: publicPaths.panel(':charter'),
  permission: may.read,
  params: charterParams,
  async send(read, visit, { params }) {
    const seen = await charterPage(read, params.charter, 1)
    if (!seen) return missing
    const shell = { words: wordsFor(visit.locale, 'public') }
    const body = renderPage(
      <Around shell={shell}>
        <PanelDocument visit={visit} page={seen} />
      </Around>,
    )
    return { mediaType: 'text/html; charset=utf-8', body, openTo: 'frame', maxAge: FIVE_MINUTES }
  },
})

export const sharePage = page<Params>({
  path: publicPaths.share(':charter'),
  permission: may.read,
  params: charterParams,
  async show(read, visit, { params }) {
    const charter = await charterInForce(read, params.charter)
    if (!charter) return missing
    return {
      face: 'public',
      title: `${visit.words(panelWords).share}: ${charter.title}`,
      back: visit.url(publicPaths.charter(charter.code)),
      body: <ShareView visit={visit} code={charter.code} title={charter.title} />,
    }
  },
})
