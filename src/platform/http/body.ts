/** Reads a form as a browser sends it, with or without files, into plain fields. */
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { UploadedFile } from './page.ts'
import { Problem } from './problems.ts'

const MEBIBYTE = 2 ** 20
/** Bounds of a form with files; each act's own policy is within them. Sizes in bytes. */
export const LARGEST_FILE = 10 * MEBIBYTE
const MOST_FILES = 6
/** A few photographs of a good telephone; beyond it nothing is read. Who tells no length is cut off at the first file that is too large. */
const LARGEST_FORM = 100 * MEBIBYTE
const NOTHING = Buffer.alloc(0)

export interface FormBody {
  fields: Record<string, string | string[]>
  files: UploadedFile[]
}

export async function readForm(request: FastifyRequest): Promise<FormBody> {
  if (!request.isMultipart()) return { fields: plainFields(request.body), files: [] }
  const fields: Record<string, string | string[]> = {}
  const files: UploadedFile[] = []
  const told = request.headers['content-length']
  if (Number(told ?? 0) > LARGEST_FORM) throw new Problem('too-large')
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      add(fields, part.fieldname, String(part.value ?? ''))
      continue
    }
    const file = await readFile(part, files.length)
    if (file.unread && told === undefined) throw new Problem('too-large')
    // A browser sends an empty nameless part for a file field left blank.
    if (file.name || file.content.length > 0) files.push(file)
  }
  return { fields, files }
}

/** What does not fit is read to its end and dropped, so that the rest of the form arrives and its page can say so. */
async function readFile({ fieldname: field, filename, file }: MultipartFile, before: number): Promise<UploadedFile> {
  const name = filename ?? ''
  const read = before < MOST_FILES
  const chunks: Buffer[] = []
  for await (const chunk of file) if (read) chunks.push(chunk)
  if (!read) return { field, name, content: NOTHING, unread: 'too-many-files' }
  if (file.truncated) return { field, name, content: NOTHING, unread: 'too-large' }
  return { field, name, content: Buffer.concat(chunks) }
}

function plainFields(body: unknown): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  if (typeof body !== 'object' || body === null) return fields
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? value : [value]) add(fields, name, String(one ?? ''))
  }
  return fields
}

function add(fields: Record<string, string | string[]>, name: string, value: string) {
  const before = fields[name]
  // PostgreSQL keeps no NUL character, and browsers end lines with CRLF.
  const text = value.replaceAll('\0', '').replaceAll('\r\n', '\n')
  fields[name] = before === undefined ? text : Array.isArray(before) ? [...before, text] : [before, text]
}

/** What may be shown again after a refusal: everything typed but passwords. */
export function repeatable(fields: FormBody['fields']): FormBody['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password|contrasena/i.test(name)))
}

/** The same, with the names of the files that travelled and that no browser lets a page fill in: they are to be chosen again. */
export function typedAgain({ fields, files }: FormBody): FormBody['fields'] {
  const names = Map.groupBy(files, file => file.field)
  const chosen = [...names].map(([field, all]) => [field, all.map(({ name }) => name.slice(0, 255))] as const)
  return { ...repeatable(fields), ...Object.fromEntries(chosen) }
}
