import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { violations, violationsOfLayout } from '../support/axe.ts'
import { prepareEveryPage } from '../support/every-page.ts'
import { openTown, ROOT } from '../support/town.ts'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 640 }

const { house, browser } = await openTown()
const { addresses, uncovered, visitors } = await prepareEveryPage(house)
/** Pages looked at together: one is loaded, which is the server's work, while another is judged, which is the browser's. */
const AT_ONCE = 2
/** What each visitor's browser remembers, and the windows that stand idle: opening another for each page costs more than the page. */
const browsers = new Map<string, { context: BrowserContext; idle: Page[] }>()
/** Addresses that pages link to, with somebody who saw the link. */
const links = new Map<string, string>()
/** Addresses that were there, with who saw them. */
const seen = new Set<string>()
for (const [who, client] of visitors) {
  const context = await browser.newContext({ baseURL: house.url, viewport: WIDE, locale: 'es-MX' })
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: house.url })))
  browsers.set(who, { context, idle: [] })
}

test('every page of the product is looked at, and nothing else', () => {
  assert.deepEqual(uncovered, [])
})

describe('axe finds nothing, 320 px are enough and the policy holds', { concurrency: AT_ONCE }, () => {
  for (const [route, all] of addresses)
    for (const { path, who } of all)
      test(`${path === route ? route : `${route} at ${path}`}, for ${who}`, async () => {
        const { context, idle } = browsers.get(who)!
        const page = idle.pop() ?? (await context.newPage())
        const complaints: string[] = []
        page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
        page.on('pageerror', error => complaints.push(error.message))
        try {
          await page.setViewportSize(WIDE)
          const answer = await page.goto(ROOT + path)
          assert.equal(answer?.status(), 200)
          seen.add(who + ROOT + path)
          assert.doesNotMatch(page.url(), /entrar\?volver/, 'this person cannot open it')
          assert.match(await page.title(), /\S+/)
          assert.equal(await page.locator('h1').count(), 1, 'one first-level heading')
          assert.deepEqual(await violations(page), [])
          for (const link of await linksOf(page)) links.set(link, who)
          await page.setViewportSize(NARROW)
          assert.deepEqual(await tooWide(page), [])
          assert.deepEqual(await violationsOfLayout(page), [])
          assert.deepEqual(complaints, [])
        } finally {
          page.removeAllListeners()
          idle.push(page)
        }
      })
})

test('every link of every page leads somewhere', async () => {
  const broken: string[] = []
  // What was looked at above was there.
  const unseen = [...links].filter(([link, who]) => !seen.has(who + link)).values()
  const follow = async () => {
    for (const [link, who] of unseen) {
      const { status } = await visitors.get(who)!.download(link)
      if (status >= 400) broken.push(`${link} for ${who}: ${status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, follow))
  assert.deepEqual(broken, [])
})

function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(link => link.origin === location.origin)
      .map(link => link.pathname + link.search),
  )
}

/** What makes the page scroll sideways; nothing when it does not. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: html } = document
    if (html.scrollWidth <= html.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > html.clientWidth + 1)
      .map(element => `<${element.tagName.toLowerCase()} class="${element.className}">`)
      .slice(0, 5)
  })
}
