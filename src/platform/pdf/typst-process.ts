/**
 * The process in which Typst runs. It is native and synchronous: in the server it would stop every page for the length of a report, and in a
 * thread of the server it could neither be interrupted (`terminate` waits for native code) nor crash alone.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'

export interface TypstJob {
  readonly template: string
  /** JSON, read in the template from `sys.inputs.document` */
  readonly document: string
  readonly pictures: Readonly<Record<string, Uint8Array>>
  /** seconds since 1970 */
  readonly createdAt: number | undefined
}
export type TypstOutcome =
  | { readonly pdf: Uint8Array }
  | { readonly failed: string; readonly missing: readonly string[] }

const SOURCE = fileURLToPath(new URL('../../', import.meta.url))
const FONTS = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
)
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic']
/** Generations that an unused result stays in Typst's memory: keeps fonts and letterhead, forgets documents. */
const CACHE_AGE = 10

const compiler = NodeCompiler.create({
  workspace: SOURCE,
  fontArgs: [{ fontPaths: FACES.map(face => join(FONTS, face)) }],
})

process.on('message', (job: TypstJob) => process.send!(rendered(job)))
process.on('disconnect', () => process.exit())
// A Ctrl-C reaches this process too; it ends when the server, having finished its work, lets go.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)

function rendered(job: TypstJob): TypstOutcome {
  try {
    compiler.resetShadow()
    for (const [name, content] of Object.entries(job.pictures)) {
      compiler.mapShadow(join(SOURCE, 'pictures', name), Buffer.from(content))
    }
    const compiled = compiler.compile({
      mainFilePath: job.template,
      inputs: { document: job.document },
      resetRead: true,
    })
    if (!compiled.result) return failure(diagnosticsOf(compiled.takeDiagnostics()))
    const options = {
      pdfStandard: 'ua-1',
      ...(job.createdAt === undefined ? {} : { creationTimestamp: job.createdAt }),
    }
    return { pdf: compiler.pdf(compiled.result, options) }
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error))
  } finally {
    compiler.evictCache(CACHE_AGE)
  }
}

function diagnosticsOf(error: NodeError | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no diagnostics'
}

/** PDF/UA refuses a sign that no font has (ISO 14289-1, 7.21.8); Typst names each one, twice quoted in the manner of Rust. */
function failure(message: string): TypstOutcome {
  const quoted = message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gs)
  const missing = [...quoted].flatMap(([, text]) => [...unquoted(unquoted(text!))])
  return { failed: message, missing: [...new Set(missing)] }
}

function unquoted(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, code, sign) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : sign,
  )
}
