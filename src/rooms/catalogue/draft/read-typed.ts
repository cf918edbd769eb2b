import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { refuse, type UploadedFile } from '../../../platform/http/page.ts'
import { understand } from '../../../platform/http/understand.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { recordSchema } from '../describe/typed.ts'
import { answeringUnits, needs, officeNames } from '../services/services.queries.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import { keepFormFile } from './form-file.ts'
import { draftWords } from './words.ts'

/** The form as sent: each field is read by the record's own schema, which knows the units. */
export const typedFields = () => z.looseObject({ files: z.array(z.custom<UploadedFile>()).default([]) })

export async function readTyped(
  read: Write,
  visit: Visit,
  typed: z.output<ReturnType<typeof typedFields>>,
  before: ServiceRecord | null,
) {
  const units = new Set((await choicesOf(read, before)).units.map(unit => unit.id))
  const parsed = understand(recordSchema(visit.locale, units), typed, visit.locale)
  if (!parsed.success) {
    const errors: Record<string, string> = {}
    for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
    return refuse(errors)
  }
  const sent = typed.files.find(file => file.field === 'formFile')
  const file = sent ? await keepFormFile(read, visit, sent) : (before?.form.file ?? null)
  if (file === 'refused') return refuse({ formFile: visit.words(draftWords).badFile })
  return { ...parsed.data, form: { ...parsed.data.form, file } }
}

/** Units that may be chosen: those that attend requests, and those the record already names. */
export async function choicesOf(read: Read, record: ServiceRecord | null) {
  const kept = record ? [record.unitId, ...record.unitIds] : []
  return { units: await answeringUnits(read, kept), needs: await needs(read), offices: await officeNames(read) }
}
