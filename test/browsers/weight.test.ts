import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
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
    const sizes = await Promise.all([...new Set([...asked, ...(await shared(asked))])].map(weight))
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
    ...[...new Set([...files, ...(await shared(files))])].map(weight),
    ...own.map(async ([, path]) => brotliCompressSync((await client.download(path!)).body).length),
  ])
  const total = sizes.reduce((sum, size) => sum + size, brotliCompressSync(html).length)
  assert.equal(own.length, 3)
  assert.ok(total <= budget, `it weighs ${total} bytes`)
  assert.ok(html.length <= budget, `its text alone has ${html.length} characters`)
})

/** Scripts that these ones import, which no page names but every page fetches. */
async function shared(files: string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const waiting = files.filter(file => file.endsWith('.js')); waiting.length > 0; ) {
    const script = await readFile(join(folder, waiting.pop()!), 'utf8')
    const asked = [...script.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)].map(match => match[1]!)
    waiting.push(...asked.filter(file => !found.has(file)))
    for (const file of asked) found.add(file)
  }
  return [...found]
}

async function weight(file: string): Promise<number> {
  const small = await readFile(join(folder, `${file}.br`)).catch(() => readFile(join(folder, file)))
  return small.length
}

test('a second start finds the assets built and does nothing', async () => {
  assert.equal((await buildAssets(folder)).built, false)
})

test('servers that start together build one whole, and what an earlier build gave is still served for a month', async t => {
  const shop = await mkdtemp(join(tmpdir(), 'cartaviva-assets-'))
  t.after(() => rm(shop, { recursive: true, force: true }))
  const out = join(shop, 'assets')
  await Promise.all([buildAssets(out), buildAssets(out)])
  assert.deepEqual(await readdir(shop), ['assets'])
  for (const [name, day] of [
    ['old-1.css', new Date('2020-01-01')],
    ['earlier-1.css', new Date()],
  ] as const) {
    await writeFile(join(out, name), '')
    await utimes(join(out, name), day, day)
  }
  await writeFile(join(out, '.key'), 'other sources')
  const { built, files } = await buildAssets(out)
  const there = new Set(await readdir(out))
  assert.equal(built, true)
  assert.deepEqual(
    Object.values(files).filter(name => !there.has(name)),
    [],
  )
  assert.deepEqual([there.has('old-1.css'), there.has('earlier-1.css')], [false, true])
})
