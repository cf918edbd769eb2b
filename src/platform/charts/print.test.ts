import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import test, { after } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfRenderer } from '../pdf/pdf-renderer.ts'
import { controlChartSvg, xmrChart } from './index.ts'

/** `KEEP_PDF=/some/folder` keeps what was printed, to be looked at. */
const keepIn = process.env.KEEP_PDF
const renderer = pdfRenderer()
after(() => renderer.close())

test('a chart is printed with its letters as letters, in the typeface of the house', async () => {
  const values = [242, 344, 216, 288, 900].map((value, index) => ({ label: `mes ${index + 1}`, value }))
  const chart = xmrChart(values, { settle: 4 })
  const target = { value: 300, text: 'al menos 300' }
  const svg = controlChartSvg({ locale: 'es-MX', title: 'Encuestas', chart, format: value => value.toFixed(0), target })
  const pdf = await renderer.renderPdf({
    template: new URL('./fixtures/chart.typ', import.meta.url),
    title: 'Encuestas',
    lang: 'es-MX',
    letterhead: { organization: 'Alcaldía', pageOf: 'Página {page} de {pages}' },
    images: { 'chart.svg': Buffer.from(svg) },
    data: { alt: 'Encuestas de cuatro meses' },
  })
  if (keepIn) await writeFile(`${keepIn}/chart.pdf`, pdf)
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  const text = items.map(item => ('str' in item ? item.str : '')).join('')
  for (const said of ['mes 5', 'Centro 273', 'Meta: al menos 300', 'Señal de cambio'])
    assert.ok(text.includes(said), text)
})
