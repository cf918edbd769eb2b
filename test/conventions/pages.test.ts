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

test('the check of pages notices script, style and words where they must not be', () => {
  const page = sourceFile(
    'src/rooms/a/see/see.view.tsx',
    'export const V = () => <form><p style="x" onClick={f}>Hola</p><script>1</script></form>\n',
  )
  assert.equal(needsScript([page]).length, 3)
  assert.equal(spoken([page]).length, 1)
})
