import { pipeline, Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { type CsvReaderOptions, type CsvRow, type CsvTable, CsvUnreadable } from './csv.ts'
import { csvDecoder } from './csv-decoder.ts'
import { delimiterOf } from './csv-delimiter.ts'

const SAMPLE = 64 * 1024
/** What programs do wrong without losing anything. A record of more characters than this is a quote that nobody closed. */
const TOLERANCE = {
  info: true,
  raw: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
  max_record_size: 2 ** 20,
} as const
const OPEN_QUOTE = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'])

interface Parsed {
  readonly record: string[]
  readonly raw: string
  readonly info: Info
}

/** Opens a CSV file and reads its header; the rows follow as they are asked for. @throws CsvUnreadable */
export async function openCsv(source: AsyncIterable<Uint8Array>, options: CsvReaderOptions = {}): Promise<CsvTable> {
  const decoder = csvDecoder(source, options.encoding)
  const text = oneLineEnd(decoder.text())
  const sample = await firstText(text)
  const told = /^sep=([,;\t|])\n/.exec(sample)
  const delimiter = options.delimiter ?? (told?.[1] as CsvTable['delimiter'] | undefined) ?? delimiterOf(sample)
  const parsed = parsedRecords(chained(sample.slice(told?.[0].length ?? 0), text), delimiter)
  const first = await parsed.next()
  if (first.done) throw new CsvUnreadable('empty')
  const header = columnNames(first.value.record)
  const linesBefore = told ? 1 : 0
  return {
    header,
    delimiter,
    get encodings() {
      return decoder.encodings
    },
    get bytesRead() {
      return decoder.bytes
    },
    rows: rowsOf(parsed, header, { linesBefore, inside: breaksInside(first.value) }),
  }
}

async function* rowsOf(
  parsed: AsyncGenerator<Parsed>,
  header: readonly string[],
  { linesBefore, inside }: { linesBefore: number; inside: number },
): AsyncGenerator<CsvRow> {
  let insideSoFar = inside
  for await (const one of parsed) {
    const { record, info } = one
    const begins = info.lines - breaksInside(one)
    const [line, row] = [linesBefore + begins, begins - insideSoFar]
    insideSoFar += breaksInside(one)
    const fields = header.map((name, index) => [name, record[index] ?? ''] as const)
    const problem = record.length < header.length ? 'too-few-fields' : 'too-many-fields'
    yield { line, row, record: Object.fromEntries(fields), ...(record.length !== header.length && { problem }) }
  }
}

async function* parsedRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Parsed> {
  let begins = 1
  const parser = parse({
    delimiter,
    ...TOLERANCE,
    on_record: (record, { lines }) => {
      begins = lines + 1
      return record
    },
  })
  try {
    yield* pipeline(Readable.from(text, { highWaterMark: 1 }), parser, () => undefined) as AsyncIterable<Parsed>
  } catch (error) {
    throw asUnreadable(error, begins)
  }
}

/** The parser notices an open quote at the end of the file; it was opened in the first record that never came. */
function asUnreadable(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  return new CsvUnreadable(OPEN_QUOTE.has(error.code) ? 'quote-not-closed' : 'not-csv', line, {
    cause: error,
  })
}

/** Lines of a record besides its first: those of cells that hold several. */
function breaksInside({ raw }: Parsed): number {
  return raw.trim().match(/\n/g)?.length ?? 0
}

function columnNames(fields: readonly string[]): string[] {
  const taken = new Set<string>()
  return fields.map((field, index) => {
    const name = field.trim() || `column ${index + 1}`
    let unique = name
    for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`
    taken.add(unique)
    return unique
  })
}

/** Every line end as a line feed: the parser counts a carriage return with its line feed inside quotes as two lines. */
async function* oneLineEnd(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of text) {
    const whole = held + piece
    held = whole.endsWith('\r') ? '\r' : ''
    const complete = whole.slice(0, whole.length - held.length)
    yield complete.includes('\r') ? complete.replace(/\r\n?/g, '\n') : complete
  }
  yield held && '\n'
}

async function firstText(text: AsyncGenerator<string>): Promise<string> {
  let sample = ''
  while (sample.length < SAMPLE) {
    const next = await text.next()
    if (next.done) break
    sample += next.value
  }
  return sample
}

async function* chained(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
