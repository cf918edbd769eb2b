import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { buildAssets } from '../../src/platform/assets/build.ts'
import { useAssets } from '../../src/platform/assets/manifest.ts'
import { renderPage } from '../../src/platform/views/render.ts'
import { gallery } from '../support/gallery/index.tsx'
import { openTestHouse } from '../support/house.ts'

const folder = join(import.meta.dirname, '../../build/assets')
const budget = 60_000

test('a public page weighs at most 60 kB with its style, its font and its script, compressed', async () => {
  await buildAssets(folder)
  useAssets(folder)
  for (const name of ['home', 'form', 'track', 'done']) {
    const html = renderPage(gallery[name]!())
    const asked = [...html.matchAll(/\/assets\/([\w.-]+)/g)]
      .map(match => match[1]!)
      .filter(file => file !== undefined && !file.startsWith('map-worker'))
    const sizes = await Promise.all([...new Set([...asked, ...(await shared())])].map(weight))
    const total = sizes.reduce((sum, size) => sum + size, brotliCompressSync(html).length)
    assert.ok(total <= budget, `${name} weighs ${total} bytes`)
  }
})

test('so does the page of a charter with its six promises, its code, the coat of arms and the colours', async () => {
  const house = await openTestHouse({ examples: ['metepec'] })
  const client = house.anyone()
  const { html } = await client.get('/o/metepec/cartas/asesoria-juridica')
  const files = [...html.matchAll(/\/assets\/([\w.-]+)/g)].map(match => match[1]!)
  const own = [
    ...html.matchAll(/(?:src|href)="(\/o\/metepec\/(?:escudo|marca\.css|cartas\/[\w-]+\/codigo\.svg)[^"]*)"/g),
  ]
  const sizes = await Promise.all([
    ...[...new Set([...files, ...(await shared())])].map(weight),
    ...own.map(async ([, path]) => brotliCompressSync((await client.download(path!)).body).length),
  ])
  const total = sizes.reduce((sum, size) => sum + size, brotliCompressSync(html).length)
  assert.equal(own.length, 3)
  assert.ok(total <= budget, `it weighs ${total} bytes`)
  assert.ok(html.length <= budget, `its text alone has ${html.length} characters`)
})

/** Scripts that the bundles share, which no page names but every page fetches. */
async function shared(): Promise<string[]> {
  return (await readdir(folder)).filter(file => /^chunk-.*\.js$/.test(file))
}

async function weight(file: string): Promise<number> {
  const small = await readFile(join(folder, `${file}.br`)).catch(() => readFile(join(folder, file)))
  return small.length
}

test('a second start finds the assets built and does nothing', async () => {
  assert.equal((await buildAssets(folder)).built, false)
})
