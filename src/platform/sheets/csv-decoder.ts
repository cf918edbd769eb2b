/**
 * The letters of a CSV file. Files of town halls come as UTF-8, as Windows-1252 ("Latin-1", what Excel saves as CSV) or as UTF-16 ("Unicode text"),
 * never say which, and some mix two: the City of Buenos Aires publishes «NUÑEZ» in UTF-8 and everything else in Latin-1. A first page without
 * accents proves nothing, so the question is asked of every line, and of every word of a line that is not UTF-8 as a whole: what is valid
 * UTF-8 is UTF-8 (a text in Windows-1252 almost never is by chance), the rest is Windows-1252.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { CsvUnreadable } from './csv.ts'

export type CsvEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
/** Bytes without a line end after which this is no CSV file. */
const LONGEST_LINE = 4 * 2 ** 20

export interface CsvDecoder {
  /** Bytes taken from the source so far. */
  readonly bytes: number
  /** What was met so far: `utf-8` while all is ASCII; several for a mixed file. */
  readonly encodings: ReadonlySet<CsvEncoding>
  /** The text, in pieces, without a byte order mark. */
  text(): AsyncGenerator<string>
}

/** Decodes a stream of bytes, as `encoding` when the person who sent the file says so. */
export function csvDecoder(source: AsyncIterable<Uint8Array>, encoding?: CsvEncoding): CsvDecoder {
  const met = new Set<CsvEncoding>()
  let bytes = 0
  async function* counted() {
    for await (const chunk of source) {
      bytes += chunk.length
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
  }
  return {
    get bytes() {
      return bytes
    },
    get encodings() {
      return met.size > 0 ? met : new Set<CsvEncoding>(['utf-8'])
    },
    async *text() {
      const chunks = counted()
      const first = await firstBytes(chunks, 4)
      const marked = markOf(first)
      const chosen = encoding ?? marked?.encoding
      const rest = chained(first.subarray(marked?.length ?? 0), chunks)
      yield* chosen ? decodedAs(chosen, rest, met) : decodedByLine(rest, met)
    },
  }
}

function markOf(bytes: Buffer): { encoding: CsvEncoding; length: number } | undefined {
  const hex = bytes.toString('hex', 0, 3)
  if (hex === 'efbbbf') return { encoding: 'utf-8', length: 3 }
  if (hex.startsWith('fffe')) return { encoding: 'utf-16le', length: 2 }
  if (hex.startsWith('feff')) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

async function* decodedAs(encoding: CsvEncoding, chunks: AsyncIterable<Buffer>, met: Set<CsvEncoding>) {
  met.add(encoding)
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of chunks) yield decoder.write(chunk)
  yield decoder.end() ?? ''
}

async function* decodedByLine(chunks: AsyncIterable<Buffer>, met: Set<CsvEncoding>) {
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const whole = Buffer.concat([rest, chunk])
    const end = Math.max(whole.lastIndexOf(LINE_FEED), whole.lastIndexOf(CARRIAGE_RETURN)) + 1
    rest = whole.subarray(end)
    if (rest.length > LONGEST_LINE) throw new CsvUnreadable('line-too-long')
    yield decodedLines(whole.subarray(0, end), met)
  }
  yield decodedLines(rest, met)
}

/** Whole lines at once when they agree, which is nearly always, otherwise one by one. */
function decodedLines(lines: Buffer, met: Set<CsvEncoding>): string {
  if (isUtf8(lines)) {
    if (!isAscii(lines)) met.add('utf-8')
    return lines.toString('utf8')
  }
  let text = ''
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(LINE_FEED, start) + 1 || lines.length
    text += decodedLine(lines.subarray(start, end), met)
    start = end
  }
  return text
}

function decodedLine(line: Buffer, met: Set<CsvEncoding>): string {
  if (isAscii(line)) return line.toString('latin1')
  if (isUtf8(line)) {
    met.add('utf-8')
    return line.toString('utf8')
  }
  return line.toString('latin1').replace(/[\x80-\xff]+/g, run => decodedRun(Buffer.from(run, 'latin1'), met))
}

/** Neighbouring bytes beyond ASCII. Alone they prove little: `Ú»` in Windows-1252 is a letter of Sindhi in UTF-8, so only western signs count. */
function decodedRun(run: Buffer, met: Set<CsvEncoding>): string {
  const asUtf8 = run.toString('utf8')
  const encoding = /^[\u00a0-\u024f\u2010-\u2122]+$/.test(asUtf8) ? 'utf-8' : 'windows-1252'
  met.add(encoding)
  return iconv.decode(run, encoding)
}

async function firstBytes(chunks: AsyncGenerator<Buffer>, count: number): Promise<Buffer> {
  let first = Buffer.alloc(0)
  while (first.length < count) {
    const next = await chunks.next()
    if (next.done) break
    first = Buffer.concat([first, next.value])
  }
  return first
}

async function* chained(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
