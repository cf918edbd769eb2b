import assert from 'node:assert/strict'
import test from 'node:test'
import { isTest, type SourceFile, sourceFile, tree } from './tree.ts'

const views = tree().filter(file => file.path.endsWith('.tsx') && !isTest(file))

/** Raw forms, inline script or style, and handlers that only script could run: what would break the page without JavaScript. */
function needsScript(sources: SourceFile[]): string[] {
  return sources.flatMap(file =>
    file.elements
      .filter(({ name, attributes }) => {
        if (attributes.some(a => /^on[A-Z]/.test(a) || a === 'style' || a === 'dangerouslySetInnerHTML')) return true
        if (name === 'script') return !attributes.includes('src')
        if (name === 'style') return true
        return name === 'form' && !file.path.startsWith('src/platform/views/')
      })
      .map(({ line, name }) => `${file.path}:${line} <${name}>`),
  )
}

const spoken = (sources: SourceFile[]) =>
  sources.flatMap(file =>
    file.literals.map(({ line, text }) => `${file.path}:${line} ${JSON.stringify(text.slice(0, 40))}`),
  )

/** `understand` itself, addresses (whose refusal is a page of its own), an idempotency key, and files of commands. */
const READS_ADDRESSES_OR_FILES =
  /^src\/(platform\/http\/(understand|dispatch)|rooms\/requests\/(receive\/receive\.endpoint|import\/mapping))\.ts$/

/** Marks drawn by us are markup from our own files, never from a person. */
const OWN_MARKUP = /^src\/platform\/views\/(icon|wordmark)\.tsx:|^src\/platform\/views\/svg/

test("pages work without JavaScript: forms are the house's, nothing runs or is styled inline", () => {
  assert.deepEqual(
    needsScript(views).filter(at => !OWN_MARKUP.test(at)),
    [],
  )
})

test('what a person reads comes from a catalogue of words, never from a view', () => {
  assert.deepEqual(spoken(views.filter(file => !/words|gallery/.test(file.path))), [])
})

test("what is sent is read with the sentences of the house, never with a library's own", () => {
  const rooms = tree().filter(({ path }) => /^src\/(rooms|platform\/http)\//.test(path) && !path.endsWith('.test.ts'))
  const alone = rooms.filter(
    ({ path, text }) => /\.safeParse\([^()]*\)(?!\.success)/.test(text) && !READS_ADDRESSES_OR_FILES.test(path),
  )
  assert.deepEqual(
    alone.map(({ path }) => path),
    [],
  )
})

test('the check of pages notices script, style and words where they must not be', () => {
  const page = sourceFile(
    'src/rooms/a/see/see.view.tsx',
    'export const V = () => <form><p style="x" onClick={f}>Hola</p><script>1</script></form>\n',
  )
  assert.equal(needsScript([page]).length, 3)
  assert.equal(spoken([page]).length, 1)
})
