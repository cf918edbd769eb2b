import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import test, { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { Temporal } from 'temporal-polyfill'
import { qrSvg } from '../codes/qr.ts'
import { type Letterhead, type PdfDocument, PdfFailed } from './pdf.ts'
import { pdfRenderer } from './pdf-renderer.ts'

/** `KEEP_PDF=/some/folder` keeps what was printed, to be looked at. */
const keepIn = process.env.KEEP_PDF
const renderer = pdfRenderer()
after(() => renderer.close())

const letterhead: Letterhead = {
  organization: 'H. Ayuntamiento de Huatabampo',
  unit: 'Coordinación de Atención Ciudadana',
  coatOfArms: 'arms.png',
  footer: 'Conserve este comprobante.',
  pageOf: 'Página {page} de {pages}',
}
const arms = await sharp({ create: { width: 90, height: 100, channels: 3, background: '#5b3a8e' } })
  .png()
  .toBuffer()

async function receipt(description: string): Promise<PdfDocument> {
  return {
    template: new URL('./fixtures/receipt.typ', import.meta.url),
    title: 'Comprobante de solicitud',
    lang: 'es-MX',
    letterhead,
    images: { 'qr.svg': await qrSvg('https://cartaviva.example/folio/HUA-2026-000123-6'), 'arms.png': arms },
    data: {
      facts: [
        { label: 'Folio', value: 'HUA-2026-000123-6' },
        { label: 'Clave de seguimiento', value: 'K7QW-3MPX' },
        { label: 'Recibida', value: 'viernes 20 de noviembre de 2026, 14:30' },
      ],
      notice: 'Respuesta a más tardar el martes 8 de diciembre de 2026.',
      heading: 'Lo que pidió',
      description,
      qrMeaning: 'Código QR para consultar el folio',
    },
  }
}

const records = (count: number): PdfDocument => ({
  template: new URL('./fixtures/records.typ', import.meta.url),
  title: 'Informe mensual',
  lang: 'es-MX',
  letterhead: { organization: 'Ayuntamiento', pageOf: 'Página {page} de {pages}' },
  data: {
    columns: [
      { label: 'Folio', share: 1.4 },
      { label: 'Colonia', share: 2 },
      { label: 'Días', align: 'end', share: 0.6 },
    ],
    rows: Array.from({ length: count }, (_, row) => [
      `HUA-2026-${String(row).padStart(6, '0')}-1`,
      'Colonia Ñuñoa',
      String(row),
    ]),
  },
})

async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items
      .map(item => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
  })
  return Promise.all(pages)
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'rendered',
    error => (error instanceof PdfFailed ? error.reason : String(error)),
  )

test('a receipt is one page with its accents, its page number and the tags of PDF/UA', async () => {
  const pdf = await renderer.renderPdf(await receipt('Hay un bache en la calle Iñiguez, ¿cuándo lo arreglan?'))
  if (keepIn) await writeFile(`${keepIn}/receipt.pdf`, pdf)
  const [page, ...others] = await pagesOf(pdf)
  assert.deepEqual(others, [])
  for (const text of [
    'Coordinación de Atención Ciudadana',
    'HUA-2026-000123-6',
    'calle Iñiguez, ¿cuándo',
    'Página 1 de 1',
  ]) {
    assert.ok(page!.includes(text), `${text} in ${page}`)
  }
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const { info, metadata } = await document.getMetadata()
  assert.equal((info as { Title: string }).Title, 'Comprobante de solicitud')
  assert.equal(metadata.get('pdfuaid:part'), '1')
  assert.equal((await document.getMarkInfo())?.Marked, true)
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
  assert.ok(tree.includes('"alt":"Código QR para consultar el folio"'), tree)
})

test('what people write is never read as markup', async () => {
  const written =
    '#import "secret.typ" *bold* _x_ = Title $x^2$ <label> @ref #eval("1+1") // note \\ `raw` [c] {d} - item'
  const [page] = await pagesOf(await renderer.renderPdf(await receipt(written)))
  assert.ok(page!.includes(written), page)
})

test('a long table repeats its head on each page and counts its pages', async () => {
  const pdf = await renderer.renderPdf(records(85))
  if (keepIn) await writeFile(`${keepIn}/records.pdf`, pdf)
  const pages = await pagesOf(pdf)
  assert.equal(pages.length, 3)
  for (const [index, page] of pages.entries()) {
    assert.ok(page.includes('Folio Colonia Días') && page.includes(`Página ${index + 1} de 3`), page)
  }
})

test('signs that no font has become boxes instead of denying the document', async () => {
  const written = 'Qué mal 👨‍👩‍👧🏽 日本 fin\u0007\u0000 «uno»\uD800'
  const [page] = await pagesOf(await renderer.renderPdf(await receipt(written)))
  assert.match(page!, /Qué mal .*□.* fin «uno»/)
})

test('text from right to left and other alphabets are printed', async () => {
  const [page] = await pagesOf(await renderer.renderPdf(await receipt('Ελληνικά, Кириллица, عربى → ✓')))
  assert.ok(page!.includes('Ελληνικά') && page!.includes('Кириллица'), page)
})

test('ten thousand characters without a blank stay on the paper', async () => {
  const pages = await pagesOf(await renderer.renderPdf(await receipt('ñ'.repeat(10_000))))
  assert.ok(pages.length > 1)
  assert.equal(pages.join('').match(/ñ/g)?.length, 10_000)
})

test('a picture of the same name is the one of its own document', async () => {
  const other = { ...(await receipt('x')), images: { 'qr.svg': await qrSvg('other'), 'arms.png': arms } }
  const [first, second, again] = [
    await renderer.renderPdf(await receipt('x')),
    await renderer.renderPdf(other),
    await renderer.renderPdf(await receipt('x')),
  ]
  assert.notEqual(first.length, second.length)
  assert.equal(first.length, again.length)
})

test('the same document of the same moment gives the same bytes', async () => {
  const document = { ...(await receipt('x')), createdAt: Temporal.Instant.from('2026-11-20T21:30:00Z') }
  assert.deepEqual(await renderer.renderPdf(document), await renderer.renderPdf(document))
})

test('a template with missing data says so and the next document is printed', async () => {
  const broken = { ...records(1), data: { columns: [] } }
  assert.deepEqual(
    await Promise.all([reasonOf(renderer.renderPdf(broken)), reasonOf(renderer.renderPdf(records(1)))]),
    ['template', 'rendered'],
  )
})

test('a document that takes too long is given up and the next one is printed', async () => {
  const impatient = pdfRenderer({ timeout: 1500, maxWaiting: 2 })
  const slow = { ...records(1), template: new URL('./fixtures/slow.typ', import.meta.url) }
  const outcomes = [slow, records(1), records(1)].map(document => reasonOf(impatient.renderPdf(document)))
  assert.deepEqual(await Promise.all(outcomes), ['timeout', 'rendered', 'busy'])
  await impatient.close()
  assert.equal(await reasonOf(impatient.renderPdf(records(1))), 'closed')
})

test('a crash is told by its name, and so is one while nobody waits: the next document is printed', async () => {
  const fragile = pdfRenderer()
  const slow = { ...records(1), template: new URL('./fixtures/slow.typ', import.meta.url) }
  const before = await children(process.pid)
  const crashing = reasonOf(fragile.renderPdf(slow))
  const [typst] = await eventually(async () => (await children(process.pid)).filter(pid => !before.includes(pid)))
  process.kill(typst!, 'SIGKILL')
  assert.equal(await crashing, 'crashed')
  assert.equal(await reasonOf(fragile.renderPdf(records(1))), 'rendered')
  const [idle] = (await children(process.pid)).filter(pid => !before.includes(pid))
  process.kill(idle!, 'SIGKILL')
  assert.equal(await reasonOf(fragile.renderPdf(records(1))), 'rendered', 'at once, before its end is heard')
  await fragile.close()
})

test('a server that forgets to close, or is killed, leaves no process behind', async () => {
  const script = (ending: string) => `
    import { pdfRenderer } from ${JSON.stringify(new URL('./pdf-renderer.ts', import.meta.url).href)}
    await pdfRenderer().renderPdf({ template: new URL(${JSON.stringify(new URL('./fixtures/records.typ', import.meta.url).href)}),
      title: 'x', lang: 'es', letterhead: { organization: 'x', pageOf: '' }, data: { columns: [{ label: 'a' }], rows: [] } })
    ${ending}`
  for (const ending of ['', "process.kill(process.pid, 'SIGKILL')"]) {
    const server = spawn(process.execPath, ['--input-type=module', '-e', script(ending)], { stdio: 'ignore' })
    const [typst] = await eventually(() => children(server.pid!))
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
    await eventually(async () => ((await exists(typst!)) ? [] : [typst]))
  }
})

/** The running Typst processes, each with its parent. */
async function typstProcesses(): Promise<{ pid: number; parent: number }[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args='])
  const rows = stdout.split('\n').filter(row => row.includes('typst-process.ts'))
  return rows.map(row => row.trim().split(/\s+/)).map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }))
}

const children = async (of: number) =>
  (await typstProcesses()).filter(({ parent }) => parent === of).map(({ pid }) => pid)
const exists = async (which: number) => (await typstProcesses()).some(({ pid }) => pid === which)

/** Asks until there is an answer; fails after ten seconds. */
async function eventually<T>(ask: () => Promise<T[]>): Promise<T[]> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await ask()
    if (answer.length > 0) return answer
    await pause(50)
  }
  throw new Error('it did not happen within ten seconds')
}
