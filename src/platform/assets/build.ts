/** Makes what the browser downloads: stylesheets, scripts, fonts and marks, each named by its content so that it may be kept for ever. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, parse, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const src = join(import.meta.dirname, '../..')
const styles = join(src, 'platform/views/styles')
const browser = join(src, 'browser')
const require = createRequire(import.meta.url)
const packages = dirname(dirname(require.resolve('govuk-frontend/package.json')))
const fonts = join(packages, '@fontsource-variable/atkinson-hyperlegible-next/files')

const plain = {
  'atkinson-hyperlegible-next.woff2': join(fonts, 'atkinson-hyperlegible-next-latin-wght-normal.woff2'),
  'atkinson-hyperlegible-next-extended.woff2': join(fonts, 'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2'),
  'icon.svg': join(import.meta.dirname, 'icon.svg'),
}

/** Scripts that pages ask for by name. The map's second thread is a file of its own: the content policy allows no other kind. */
const entries: Record<string, string> = {
  public: join(browser, 'public.ts'),
  staff: join(browser, 'staff.ts'),
  'location-pin': join(browser, 'location-pin.ts'),
  'follow-field': join(browser, 'follow-field.ts'),
  'visit-form': join(browser, 'visit-form.ts'),
  'map-worker': join(packages, 'maplibre-gl/dist/maplibre-gl-worker.mjs'),
}

export type Build = { built: boolean; files: Record<string, string> }

/** A server that was started with an earlier build, and the pages it has sent, still ask for its files. */
const KEPT_DAYS = 30

/**
 * Builds everything into `outFolder` unless it already holds exactly these sources; returns plain name → hashed name.
 * Made beside it and brought in file by file, what names them last: servers that start together build the same, and one that is
 * running misses nothing.
 * Throws what the compilers throw: a stylesheet or script that does not compile stops the start.
 */
export async function buildAssets(outFolder: string): Promise<Build> {
  const key = await sourceKey()
  const ready = await readReady(outFolder)
  if (ready?.key === key) return { built: false, files: ready.files }
  await mkdir(outFolder, { recursive: true })
  const workshop = await mkdtemp(`${outFolder}-`)
  try {
    const files = await make(workshop)
    for (const name of await readdir(workshop)) await rename(join(workshop, name), join(outFolder, name))
    await bringIn(workshop, outFolder, MANIFEST, JSON.stringify(files, null, 1))
    await bringIn(workshop, outFolder, KEY, key)
    await dropOld(outFolder)
    return { built: true, files }
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

const MANIFEST = 'manifest.json'
const KEY = '.key'

async function make(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [name, path] of Object.entries(plain)) files[name] = await keep(folder, name, await readFile(path))
  for (const face of ['public', 'staff'])
    files[`${face}.css`] = await keep(folder, `${face}.css`, await stylesheet(face, files))
  return { ...files, ...(await scripts(folder)) }
}

async function bringIn(workshop: string, outFolder: string, name: string, content: string): Promise<void> {
  await writeFile(join(workshop, name), content)
  await rename(join(workshop, name), join(outFolder, name))
}

async function dropOld(outFolder: string): Promise<void> {
  const oldest = Date.now() - KEPT_DAYS * 86_400_000
  for (const name of await readdir(outFolder)) {
    const path = join(outFolder, name)
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true })
  }
}

async function readReady(outFolder: string) {
  try {
    const [key, manifest] = await Promise.all([
      readFile(join(outFolder, KEY), 'utf8'),
      readFile(join(outFolder, MANIFEST), 'utf8'),
    ])
    return { key, files: JSON.parse(manifest) as Record<string, string> }
  } catch {
    return undefined
  }
}

/** One fingerprint of all that the result depends on: our sources, this file, the lock of the packages. */
async function sourceKey(): Promise<string> {
  const hash = createHash('sha256')
  const listed = await Promise.all(
    [styles, browser].map(async folder => (await readdir(folder)).sort().map(name => join(folder, name))),
  )
  for (const path of [...listed.flat(), import.meta.filename, plain['icon.svg'], join(src, '../package-lock.json')])
    hash.update(path).update(await readFile(path))
  return hash.digest('hex')
}

const shortHash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10)

/** Writes a file under its hashed name, with compressed twins beside it where compressing pays. */
async function keep(outFolder: string, name: string, content: Uint8Array): Promise<string> {
  const { name: base, ext } = parse(name)
  const hashed = `${base}-${shortHash(content)}${ext}`
  await writeFile(join(outFolder, hashed), content)
  if (ext !== '.woff2') await compress(join(outFolder, hashed), content)
  return hashed
}

async function compress(path: string, content: Uint8Array): Promise<void> {
  const [small, wide] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
        [constants.BROTLI_PARAM_QUALITY]: content.byteLength > 400_000 ? 6 : 11,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, wide)])
}

async function stylesheet(face: string, files: Record<string, string>): Promise<Buffer> {
  const sass = await import('sass')
  const { css } = sass.compile(join(styles, `${face}.scss`), {
    loadPaths: [packages],
    style: 'compressed',
    quietDeps: true,
  })
  return Buffer.from(css.replace(/url\("?([\w-]+\.woff2)"?\)/g, (_, name: string) => `url("${files[name] ?? name}")`))
}

/** Bundles every script that a page asks for by name; what an island loads later is split off by itself. */
async function scripts(outFolder: string): Promise<Record<string, string>> {
  const esbuild = await import('esbuild')
  const result = await esbuild.build({
    entryPoints: entries,
    outdir: outFolder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2020', 'chrome90', 'firefox90', 'safari15'],
    minify: true,
    legalComments: 'linked',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files: Record<string, string> = {}
  for (const file of result.outputFiles) {
    await writeFile(file.path, file.contents)
    if (extname(file.path) === '.js') await compress(file.path, file.contents)
  }
  for (const [path, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    const name = entryPoint && Object.keys(entries).find(key => resolve(entryPoint) === entries[key])
    if (name) files[`${name}.js`] = parse(path).base
  }
  return files
}
