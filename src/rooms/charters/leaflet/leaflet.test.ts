import assert from 'node:assert/strict'
import test from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'
import { panelOf, promisesThatFit, shortened } from './fold.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
await promiseLights(house)

test('a text that is too long for its panel ends at a sentence', () => {
  assert.deepEqual(shortened('Una. Dos. Tres.', 11), { text: 'Una. Dos.', cut: true })
  assert.deepEqual(shortened('Una. Dos.', 11), { text: 'Una. Dos.', cut: false })
  assert.deepEqual(shortened('sin punto alguno', 9), { text: 'sin…', cut: true })
})

test('what is left out of a panel is said, and short texts leave their room to long ones', () => {
  const sections = [
    { heading: 'A', text: 'Breve.' },
    { heading: 'B', text: 'Larga. '.repeat(12) },
    { heading: 'C', text: undefined },
  ]
  assert.equal(panelOf(sections, { room: 500, whole: 'más' }).length, 2)
  const [, long, whole] = panelOf(sections, { room: 60, whole: 'más' })
  assert.ok((long?.paragraphs[0]?.length ?? 0) > 40)
  assert.deepEqual(whole, { heading: '', paragraphs: ['más'] })
})

test('promises are printed whole or not at all', () => {
  assert.equal(promisesThatFit([100, 100, 100], 250, 20), 2)
  assert.equal(promisesThatFit([100], 250, 20), 1)
})

test('the leaflet is one sheet of two sides, tagged, with its fonts and the promise as it went', async () => {
  const { status, headers, body } = await house.anyone().download(`${LIGHTS}/folleto.pdf`)
  assert.equal(status, 200)
  assert.equal(headers.get('content-type'), 'application/pdf')
  const document = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise
  assert.equal(document.numPages, 2)
  assert.equal((await document.getMarkInfo())?.Marked, true)
  const page = await document.getPage(2)
  const [, , width, height] = page.view
  assert.deepEqual([width, height], [792, 612])
  const textOf = async (side: number) =>
    (await (await document.getPage(side)).getTextContent()).items
      .map(item => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
  const text = await textOf(2)
  for (const side of [1, 2]) assert.match(await textOf(side), /Organización de ejemplo: datos sintéticos/)
  assert.match(text, /Reparamos nueve de cada diez/)
  assert.match(text, /Cumplido 95 de cada 100/)
  assert.match(text, /Prometemos: al menos 97 .*\(en julio–septiembre 2026, al menos 90 de cada 100\)/)
  assert.match(body.toString('latin1'), /\/FontFile[23]?/)
})
