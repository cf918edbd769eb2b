/** A town with people in real browsers: each acts on the pages by what the pages say, with script or without it. */
import { after } from 'node:test'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { EXAMPLE_PASSWORD } from '../../src/examples.ts'
import { buildAssets } from '../../src/platform/assets/build.ts'
import { assetsFolder } from '../../src/platform/assets/manifest.ts'
import { openBrowser } from './browser.ts'
import type { Fields } from './client.ts'
import { openTestHouse, type TestHouse } from './house.ts'

const HUATABAMPO = 'huatabampo'
export const ROOT = `/o/${HUATABAMPO}`
const PATIENCE = 20_000

export interface Town {
  house: TestHouse
  browser: Browser
  /** Somebody new, with an empty browser. */
  somebody(options?: Person): Promise<Page>
  /** Somebody of the staff, by the part of the e-mail before the @, signed in once. */
  colleague(name: string, options?: Person): Promise<Page>
  /** The staff goes home: whoever comes back signs in again. */
  closeForTheDay(): Promise<void>
}

export interface Person {
  javaScript?: boolean
  width?: number
}

/** Closed by itself when the test file ends. */
export async function openTown(
  options: Parameters<typeof openTestHouse>[0] = {},
  slug: string = HUATABAMPO,
): Promise<Town> {
  await buildAssets(assetsFolder())
  // Before the house: a house does not close while a browser still holds a line to it.
  const browser = await openBrowser()
  after(() => browser.close())
  const house = await openTestHouse(options)
  const contexts = new Map<string, Promise<BrowserContext>>()
  const arrive = async ({ javaScript = true, width = 1280 }: Person): Promise<BrowserContext> => {
    const viewport = { width, height: 900 }
    const context = await browser.newContext({
      baseURL: house.url,
      viewport,
      javaScriptEnabled: javaScript,
      locale: 'es-MX',
    })
    context.setDefaultTimeout(PATIENCE)
    return context
  }
  const atWork = async (name: string, person: Person): Promise<BrowserContext> => {
    const context = await arrive(person)
    const page = await context.newPage()
    await page.goto(`/o/${slug}/entrar`)
    await signIn(page, name, slug)
    await page.close()
    return context
  }
  return {
    house,
    browser,
    somebody: async (person = {}) => (await arrive(person)).newPage(),
    async colleague(name, person = {}) {
      const key = JSON.stringify([name, person])
      const known = contexts.get(key) ?? atWork(name, person)
      contexts.set(key, known)
      const context = await known
      return context.pages()[0] ?? context.newPage()
    },
    async closeForTheDay() {
      const gone = [...contexts.values()]
      contexts.clear()
      for (const context of gone) await (await context).close()
    },
  }
}

/** Fills the form of signing in that stands on the page. */
export async function signIn(page: Page, name: string, slug: string = HUATABAMPO): Promise<void> {
  await page.getByLabel('Correo electrónico').fill(`${name}@${slug}.example`)
  await page.getByLabel('Contraseña', { exact: true }).fill(EXAMPLE_PASSWORD)
  await press(page, 'Entrar')
}

/** Presses a button of the page's main part, and waits until its answer is there. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click()
  await page.waitForLoadState('domcontentloaded')
}

/** Types, chooses and ticks in the form that has these fields; what is folded away or absent cannot be filled. */
export async function fillIn(form: Locator, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) {
      const field = form.locator(`[name="${name}"]:not([type=hidden])`)
      const kind = await field.first().evaluate(element => (element as HTMLInputElement).type)
      if (kind === 'select-one') await field.selectOption(one)
      else if (one === 'on') await field.check()
      else if (kind === 'radio' || kind === 'checkbox') await field.and(form.locator(`[value="${one}"]`)).check()
      else await field.fill(one)
    }
}

export const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#6b5a3a' } })
    .jpeg()
    .toBuffer()
