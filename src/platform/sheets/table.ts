/** A sheet that people filled in, whatever program wrote it: an Excel workbook or a CSV file, as rows of texts under a header. */
import { readSheet } from 'read-excel-file/node'
import { CsvUnreadable } from './csv.ts'
import { openCsv } from './csv-reader.ts'
import { unguarded } from './formula.ts'

export interface SheetTable {
  readonly header: readonly string[]
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  /** The row of the sheet as a spreadsheet shows it, also of a CSV file with cells of several lines; from 1. */
  readonly line: number
  /** By the names of the header. */
  readonly cells: Readonly<Record<string, string>>
  /** There is more in the row than the header has names for. */
  readonly overflows: boolean
}

/** `too-large`: more rows than asked for, or a workbook that grows out of proportion when it is opened. */
export type SheetFault = 'empty' | 'unreadable' | 'too-large'

export class SheetUnreadable extends Error {
  override name = 'SheetUnreadable'
  readonly fault: SheetFault
  constructor(fault: SheetFault, options?: ErrorOptions) {
    super(`sheet: ${fault}`, options)
    this.fault = fault
  }
}

/** Bytes that a workbook may take when opened. */
const LARGEST = 64 * 2 ** 20

/** Reads the first sheet. @throws SheetUnreadable */
export async function readTable(content: Buffer, maxRows: number): Promise<SheetTable> {
  const table = await (isArchive(content) ? readWorkbook(content) : readCsv(content))
  if (table.rows.length > maxRows) throw new SheetUnreadable('too-large')
  if (table.rows.length === 0) throw new SheetUnreadable('empty')
  return table
}

const isArchive = (content: Buffer) => content.subarray(0, 2).toString('latin1') === 'PK'

async function readCsv(content: Buffer): Promise<SheetTable> {
  try {
    const { header, rows } = await openCsv(once(content))
    const read: SheetRow[] = []
    for await (const { row, record, problem } of rows) {
      const cells = Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, unguarded(cell)]))
      read.push({ line: row, cells, overflows: problem === 'too-many-fields' })
    }
    return { header: header.map(unguarded), rows: read }
  } catch (error) {
    if (error instanceof CsvUnreadable) throw new SheetUnreadable(error.fault === 'empty' ? 'empty' : 'unreadable')
    throw error
  }
}

async function* once(content: Buffer) {
  yield content
}

async function readWorkbook(content: Buffer): Promise<SheetTable> {
  if (unpackedSize(content) > LARGEST) throw new SheetUnreadable('too-large')
  const sheet = await readSheet(content).catch(error => {
    throw new SheetUnreadable('unreadable', { cause: error })
  })
  const [head = [], ...body] = sheet.map(row => row.map(written))
  const header = head.map(name => name.trim())
  const rows = body.flatMap((cells, index): SheetRow[] => {
    if (cells.every(cell => cell === '')) return []
    const named = header.flatMap((name, at) => (name === '' ? [] : [[name, cells[at] ?? ''] as const]))
    const overflows = cells.some((cell, at) => cell !== '' && !header[at])
    return [{ line: index + 2, cells: Object.fromEntries(named), overflows }]
  })
  return { header: header.filter(name => name !== ''), rows }
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

/** What the directory of a ZIP archive (APPNOTE 4.3.12) says that its files take when unpacked. */
function unpackedSize(content: Buffer): number {
  const SIGNATURE = Buffer.from('PK\x01\x02', 'latin1')
  let total = 0
  for (
    let at = content.indexOf(SIGNATURE);
    at >= 0 && at + 28 <= content.length;
    at = content.indexOf(SIGNATURE, at + 4)
  )
    total += content.readUInt32LE(at + 24)
  return total
}
