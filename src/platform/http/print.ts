/** Prints on the organization's paper: name, coat of arms and colour, in the language of who asks. */
import { buffer } from 'node:stream/consumers'
import { catalogue } from '../words/words.ts'
import type { Sent } from './page.ts'
import type { Visit } from './visit.ts'

export interface Printed {
  /** A `.typ` file beside the act: `new URL('./receipt.typ', import.meta.url)`. */
  template: URL
  data: unknown
  title: string
  /** Without its ending. */
  fileName: string
  images?: Record<string, Uint8Array | string>
  unit?: string
  footer?: string
}

const words = catalogue({
  'es-MX': { pageOf: 'Página {page} de {pages}', synthetic: 'Organización de ejemplo: datos sintéticos' },
  en: { pageOf: 'Page {page} of {pages}', synthetic: 'Example organization: synthetic data' },
})

const COAT = 'coat-of-arms.svg'

/** The document as a download that the browser opens in place. */
export async function print(
  visit: Visit,
  { template, data, title, fileName, images, unit, footer }: Printed,
): Promise<Sent> {
  const { tenant, tools, locale } = visit
  const coat = await coatOfArms(visit)
  const body = await tools.pdf.renderPdf({
    template,
    data,
    title,
    lang: locale,
    createdAt: visit.now,
    images: { ...images, ...(coat && { [coat.name]: coat.content }) },
    letterhead: {
      organization: tenant.name,
      unit,
      footer,
      coatOfArms: coat?.name,
      colour: tenant.brand.primary,
      pageOf: words(locale).pageOf,
      // A sheet travels without the notice that the screen carries.
      notice: tenant.synthetic ? words(locale).synthetic : undefined,
    },
  })
  return { mediaType: 'application/pdf', fileName: `${fileName}.pdf`, body, inline: true }
}

async function coatOfArms({ tenant, tools }: Visit): Promise<{ name: string; content: Buffer } | undefined> {
  const { coatOfArmsSha256: sha256 } = tenant.brand
  const store = tools.files(tenant.id)
  if (!sha256 || !(await store.has(sha256))) return undefined
  const content = await buffer((await store.open(sha256)).stream)
  return { name: content.subarray(0, 512).includes('<svg') ? COAT : 'coat-of-arms.png', content }
}
