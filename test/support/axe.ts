/** What axe objects to on the page that is open: WCAG 2.2 AA and its own good practice. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules whose verdict depends on where things come to stand; the others say the same at every width. */
const LAYOUT = ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'skip-link']

/** Every rule, on the page as it stands. Each violation as one line with the elements it is about. */
export function violations(page: Page): Promise<string[]> {
  return run(page, { runOnly: { type: 'tag', values: TAGS } })
}

/** After the width of a page already looked at has changed. */
export function violationsOfLayout(page: Page): Promise<string[]> {
  return run(page, { runOnly: { type: 'rule', values: LAYOUT } })
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async given => {
      const { violations } = await (window as never as { axe: typeof import('axe-core') }).axe.run(document, given)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    },
    { ...options, resultTypes: ['violations'], iframes: false, preload: false } as RunOptions,
  )
}
