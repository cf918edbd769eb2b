import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { prepareEveryPage } from '../support/every-page.ts'
import { openTestHouse } from '../support/house.ts'
import { ROOT } from '../support/town.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 640 }

const house = await openTestHouse()
const { addresses, uncovered, visitors } = await prepareEveryPage(house)
const browser = await openBrowser()
after(() => browser.close())
const contexts = new Map<string, BrowserContext>()
for (const [who, client] of visitors) {
  const context = await browser.newContext({ baseURL: house.url, viewport: WIDE, locale: 'es-MX' })
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: house.url })))
  contexts.set(who, context)
}

test('every page of the product is looked at, and nothing else', () => {
  assert.deepEqual(uncovered, [])
})

describe('axe finds nothing, 320 px are enough and the policy holds', { concurrency: 2 }, () => {
  for (const [route, all] of addresses)
    for (const { path, who } of all)
      test(`${path === route ? route : `${route} at ${path}`}, for ${who}`, async () => {
        const page = await contexts.get(who)!.newPage()
        const complaints: string[] = []
        page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
        page.on('pageerror', error => complaints.push(error.message))
        try {
          const answer = await page.goto(ROOT + path)
          assert.equal(answer?.status(), 200)
          assert.doesNotMatch(page.url(), /entrar\?volver/, 'this person cannot open it')
          assert.match(await page.title(), /\S+/)
          assert.equal(await page.locator('h1').count(), 1, 'one first-level heading')
          assert.deepEqual(await violations(page), [])
          await page.setViewportSize(NARROW)
          assert.deepEqual(await tooWide(page), [])
          assert.deepEqual(await violations(page), [])
          assert.deepEqual(complaints, [])
        } finally {
          await page.close()
        }
      })
})

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
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
