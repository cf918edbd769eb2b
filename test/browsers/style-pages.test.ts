import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { violations, violationsOfLayout } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { gallery } from '../support/gallery/index.tsx'
import { type StylePages, serveStylePages } from '../support/style-pages.ts'

let pages: StylePages
let browser: Browser

before(async () => {
  pages = await serveStylePages()
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await pages.close()
})

async function open(
  name: string,
  width: number,
  javaScriptEnabled: boolean,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 720 }, javaScriptEnabled, locale: 'es-MX' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(`${pages.url}/${name}`)
  return { page, complaints }
}

for (const name of Object.keys(gallery)) {
  describe(`the page "${name}"`, () => {
    test('has nothing that axe would object to, wide or on a telephone, and keeps the strict policy', async () => {
      const { page, complaints } = await open(name, 1280, true)
      assert.deepEqual(await violations(page), [])
      await page.setViewportSize({ width: 360, height: 720 })
      assert.deepEqual(await violationsOfLayout(page), [])
      assert.deepEqual(complaints, [])
      await page.context().close()
    })

    test('fits in 320 px without scrolling sideways, without script too', async () => {
      const { page } = await open(name, 320, false)
      const needed = await page.locator('html').evaluate(html => html.scrollWidth)
      assert.ok(needed <= 320, `needs ${needed} px`)
      await page.context().close()
    })
  })
}
