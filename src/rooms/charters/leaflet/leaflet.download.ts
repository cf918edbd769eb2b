import type { z } from 'zod'
import { qrSvg } from '../../../platform/codes/qr.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import { type IconName, iconDrawing } from '../../../platform/views/icons.ts'
import { may } from '../permissions.ts'
import { charterPage } from '../show/page-of-charter.ts'
import { publicPaths } from '../show/paths.ts'
import { charterParams } from '../show/show.page.tsx'
import { leafletOf } from './leaflet.ts'
import { leafletWords } from './words.ts'

/** The colours of the states on paper, those of the screen. */
const STATES = {
  kept: ['circle-check', '#0b6b3a'],
  broken: ['circle-x', '#a61b1b'],
  no_data: ['circle-dashed', '#55505f'],
} as const satisfies Record<string, [IconName, string]>

export const leafletDownload = download<z.output<typeof charterParams>>({
  path: publicPaths.leaflet(':charter'),
  permission: may.read,
  params: charterParams,
  async send(read, visit, { params }) {
    const page = await charterPage(read, params.charter, 1)
    if (!page) return missing
    const words = visit.words(leafletWords)
    const data = leafletOf(visit, page)
    return print(visit, {
      template: new URL('./leaflet.typ', import.meta.url),
      data,
      title: words.title(page.charter.title),
      fileName: words.file(page.charter.code),
      images: { 'qr.svg': await qrSvg(data.live.address), ...stateDrawings() },
    })
  },
})

function stateDrawings(): Record<string, string> {
  const drawn = Object.entries(STATES).map(([state, [icon, colour]]) => [
    `${state}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${iconDrawing(icon)}</svg>`,
  ])
  return Object.fromEntries(drawn)
}
