import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type PdfDocument, PdfFailed, type PdfRenderer } from './pdf.ts'
import { boxed, mapTexts, withoutControls } from './printable-data.ts'
import type { TypstJob, TypstOutcome } from './typst-process.ts'

export interface PdfRendererOptions {
  /** milliseconds for one document, not counting its wait */
  readonly timeout?: number
  /** documents that may wait */
  readonly maxWaiting?: number
}

/** A renderer with its own process, started by the first document and restarted after a crash or a timeout. Close it when the process ends. */
export function pdfRenderer({ timeout = 30_000, maxWaiting = 100 }: PdfRendererOptions = {}): PdfRenderer {
  let typst: ChildProcess | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let closed = false

  async function run(job: TypstJob): Promise<TypstOutcome> {
    const idle = typst?.connected && typst.exitCode === null && typst.signalCode === null
    if (!idle) typst = startTypst()
    try {
      return await answered(job)
    } catch (error) {
      // One that ended while idle seems alive until its end is heard: another does the work.
      if (!idle || !(error instanceof PdfFailed) || error.reason !== 'crashed') throw error
      typst = startTypst()
      return answered(job)
    }
  }

  async function answered(job: TypstJob): Promise<TypstOutcome> {
    try {
      return await answerOf(typst!, job, timeout)
    } catch (error) {
      typst?.kill('SIGKILL')
      typst = undefined
      throw error
    }
  }

  return {
    async renderPdf(document) {
      if (closed) throw new PdfFailed('closed', 'the renderer is closed')
      if (waiting >= maxWaiting) throw new PdfFailed('busy', `${waiting} documents wait already`)
      waiting++
      const rendering = turn.then(() => renderedWith(run, document))
      turn = rendering.catch(() => undefined)
      return rendering.finally(() => waiting--)
    },
    async close() {
      closed = true
      await turn
      typst?.kill('SIGKILL')
      typst = undefined
    },
  }
}

/** Renders; when some signs are in no font, renders again with boxes in their place rather than denying somebody their receipt. */
async function renderedWith(run: (job: TypstJob) => Promise<TypstOutcome>, document: PdfDocument): Promise<Buffer> {
  const first = await run(jobOf(document, withoutControls))
  if ('pdf' in first) return Buffer.from(first.pdf)
  if (first.missing.length === 0) throw new PdfFailed('template', first.failed)
  const missing = new Set(first.missing)
  const second = await run(jobOf(document, text => boxed(withoutControls(text), missing)))
  if ('pdf' in second) return Buffer.from(second.pdf)
  throw new PdfFailed('template', second.failed)
}

function jobOf(
  { template, data, letterhead, title, lang, images = {}, createdAt }: PdfDocument,
  change: (text: string) => string,
): TypstJob {
  return {
    template: fileURLToPath(template),
    document: JSON.stringify(mapTexts({ data: plain(data), letterhead, title, lang }, change)),
    pictures: Object.fromEntries(Object.entries(images).map(([name, image]) => [name, Buffer.from(image)])),
    createdAt: createdAt && Math.floor(createdAt.epochMilliseconds / 1000),
  }
}

/** What JSON makes of the data: dates and other objects with `toJSON` become texts before texts are looked at. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null))
}

/** Idle, it does not keep the server alive; when the server is gone, it ends by itself. */
function startTypst(): ChildProcess {
  const typst = fork(new URL('./typst-process.ts', import.meta.url), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return typst.on('error', () => typst.kill('SIGKILL'))
}

function answerOf(typst: ChildProcess, job: TypstJob, timeout: number): Promise<TypstOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<TypstOutcome>()
  const crashed = (cause: unknown) => reject(new PdfFailed('crashed', `the PDF process ended: ${cause}`))
  const timer = setTimeout(() => reject(new PdfFailed('timeout', `no PDF after ${timeout} ms`)), timeout)
  typst.once('message', resolve).once('error', crashed).once('exit', crashed)
  typst.ref()
  typst.channel?.ref()
  typst.send(job, error => error && crashed(error))
  return promise.finally(() => {
    clearTimeout(timer)
    typst.off('message', resolve).off('error', crashed).off('exit', crashed)
    typst.unref()
    typst.channel?.unref()
  })
}
