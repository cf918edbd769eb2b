/** `bin/screenshots`: draws the main screens, on a desk and on a telephone, small enough to live in the repository. */
import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { type Screen, screens } from './screens.ts'
import { townOfExample } from './town-of-example.ts'

const FOLDER = join(import.meta.dirname, '../../docs/screenshots')
const PLACES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
/** Bytes; a picture of flat colours needs no more. */
const LIMIT = 150_000

const named = process.argv.slice(2)
const town = await townOfExample()
mkdirSync(FOLDER, { recursive: true })

for (const [place, { width, height }] of Object.entries(PLACES))
  for (const [name, screen] of Object.entries(screens))
    if (named.length === 0 || named.includes(name))
      test(`${name}-${place}.png`, async t => {
        const page = await pageOf(screen, width)
        await page.setViewportSize({ width, height: screen.height ?? height })
        await screen.open(page, town)
        await page.evaluate(() => scrollTo(0, 0))
        const picture = await small(await page.screenshot())
        await writeFile(join(FOLDER, `${name}-${place}.png`), picture)
        t.diagnostic(`${Math.round(picture.length / 1000)} kB`)
        await page.close()
      })

async function pageOf({ who }: Screen, width: number): Promise<Page> {
  if (!who) return town.somebody({ width })
  return town.colleague(who, { width })
}

async function small(picture: Buffer): Promise<Buffer> {
  for (const colours of [256, 128, 64, 32]) {
    const made = await sharp(picture).png({ palette: true, colours, effort: 10 }).toBuffer()
    if (made.length <= LIMIT) return made
  }
  throw new Error(`the picture does not fit in ${LIMIT} bytes`)
}
