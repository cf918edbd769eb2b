import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { download, missing } from '../../../platform/http/page.ts'
import { brandStylesheet } from '../../../platform/views/brand.ts'
import { may } from '../permissions.ts'

const DAY = 86_400

/** The organization's colours, as custom properties over the common stylesheet. */
export const brandDownload = download({
  path: '/marca.css',
  permission: may.see,
  query: z.object({ v: z.string().optional() }),
  async send(_read, visit) {
    const { primary } = visit.tenant.brand
    return {
      mediaType: 'text/css; charset=utf-8',
      body: primary ? brandStylesheet({ color: primary }) : '',
      maxAge: DAY,
    }
  },
})

/** The coat of arms: an SVG is served so that nothing inside it can run. */
export const coatOfArmsDownload = download({
  path: '/escudo',
  permission: may.see,
  query: z.object({ v: z.string().optional() }),
  async send(_read, visit) {
    const { coatOfArmsSha256: sha256 } = visit.tenant.brand
    const store = visit.tools.files(visit.tenant.id)
    if (!sha256 || !(await store.has(sha256))) return missing
    const body = await buffer((await store.open(sha256)).stream)
    const isSvg = body.subarray(0, 512).includes('<svg')
    return { mediaType: isSvg ? 'image/svg+xml' : 'image/png', body, maxAge: DAY }
  },
})
