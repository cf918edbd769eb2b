/** What a page costs over the wire in a real browser, with JavaScript off and on, from an empty cache. */
import { openBrowser } from '../test/support/browser.ts'

export interface Weight {
  scripts: boolean
  bytes: number
  files: number
}

export async function weighPage(url: string): Promise<Weight[]> {
  const browser = await openBrowser()
  try {
    const weights: Weight[] = []
    for (const scripts of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      const sizes: number[] = []
      session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
      await page.goto(url, { waitUntil: 'networkidle' })
      weights.push({ scripts, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length })
      await context.close()
    }
    return weights
  } finally {
    await browser.close()
  }
}
