/** Reads a form as a browser sends it, with or without files, into plain fields. */
import type { FastifyRequest } from 'fastify'
import type { UploadedFile } from './page.ts'

export interface FormBody {
  fields: Record<string, string | string[]>
  files: UploadedFile[]
}

export async function readForm(request: FastifyRequest): Promise<FormBody> {
  if (!request.isMultipart()) return { fields: plainFields(request.body), files: [] }
  const fields: Record<string, string | string[]> = {}
  const files: UploadedFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      add(fields, part.fieldname, String(part.value ?? ''))
      continue
    }
    const content = await part.toBuffer()
    // A browser sends an empty nameless part for a file field left blank.
    if (part.filename || content.length > 0) files.push({ field: part.fieldname, name: part.filename ?? '', content })
  }
  return { fields, files }
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
