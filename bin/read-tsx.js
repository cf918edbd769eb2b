/**
 * Node reads our .ts files as they are. This teaches it the .tsx ones too: their JSX becomes calls to Preact, once for
 * each content, and what was written and what V8 compiled are kept in node_modules/.cache, where it may be written.
 * Every program of ours is started with `--import` of this file.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../node_modules/.cache/cartaviva/', import.meta.url))
const written = path.join(cache, 'written')
const END = '// end'
const require = createRequire(import.meta.url)
const { version } = require('esbuild/package.json')

enableCompileCache(path.join(cache, 'compiled'))
registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: javaScriptOf(fileURLToPath(url)), shortCircuit: true }
  },
})

function javaScriptOf(file) {
  const source = readFileSync(file, 'utf8')
  const kept = path.join(written, createHash('sha256').update(`${version}\n${file}\n${source}`).digest('hex'))
  return keptIn(kept) ?? keep(kept, translated(file, source))
}

/** With esbuild, which takes a while to load: only for what was not kept. */
function translated(file, source) {
  const { code } = require('esbuild').transformSync(source, {
    loader: 'tsx',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcefile: file,
  })
  return `${code}\n${END}`
}

/** Undefined also for a file that lost its end with the power. */
function keptIn(file) {
  try {
    const text = readFileSync(file, 'utf8')
    return text.endsWith(END) ? text : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all: another process may be reading or writing the same. A folder we may not write keeps nothing. */
function keep(file, text) {
  const unfinished = `${file}.${process.pid}`
  try {
    mkdirSync(written, { recursive: true })
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
  } catch {}
  return text
}
