/** `bin/screenshots`: draws the main screens, on a desk and on a telephone, small enough to live in the repository. */
import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { type Screen, screens } from './screens.ts'
import { townOfCharters, townOfExample } from './town-of-example.ts'

const FOLDER = join(import.meta.dirname, '../../docs/screenshots')
const PLACES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
/** Bytes; a picture of flat colours needs no more. */
const LIMIT = 150_000

const named = process.argv.slice(2)
const drawn = Object.entries(screens).filter(([name]) => named.length === 0 || named.includes(name))
const towns = {
  requests: drawn.some(([, screen]) => !screen.charters) ? await townOfExample() : undefined,
  charters: drawn.some(([, screen]) => screen.charters) ? await townOfCharters() : undefined,
}
const townOf = ({ charters }: Screen) => (charters ? towns.charters : towns.requests)!
mkdirSync(FOLDER, { recursive: true })

for (const [place, { width, height }] of Object.entries(PLACES))
  for (const [name, screen] of drawn)
    test(`${name}-${place}.png`, async t => {
      const page = await pageOf(screen, width)
      await page.setViewportSize({ width, height: screen.height ?? height })
      await screen.open(page, townOf(screen))
      await page.evaluate(() => scrollTo(0, 0))
      const picture = await small(await page.screenshot())
      await writeFile(join(FOLDER, `${name}-${place}.png`), picture)
      t.diagnostic(`${Math.round(picture.length / 1000)} kB`)
      await page.close()
    })

async function pageOf(screen: Screen, width: number): Promise<Page> {
  const town = townOf(screen)
  return screen.who ? town.colleague(screen.who, { width }) : town.somebody({ width })
}

async function small(picture: Buffer): Promise<Buffer> {
  for (const colours of [256, 128, 64, 32]) {
    const made = await sharp(picture).png({ palette: true, colours, effort: 10 }).toBuffer()
    if (made.length <= LIMIT) return made
  }
  throw new Error(`the picture does not fit in ${LIMIT} bytes`)
}
