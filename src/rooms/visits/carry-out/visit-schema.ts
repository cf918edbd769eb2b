import { z } from 'zod'
import type { UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate, isoTime } from '../../../platform/views/form.tsx'
import { visitWords } from '../words.ts'

export function visitSchema(visit: Visit) {
  const words = visit.words(visitWords)
  return z.looseObject({
    startedOn: z
      .string({ error: words.badDay })
      .transform(typed => isoDate(typed) ?? '')
      .refine(day => day !== '' && day <= visit.today, words.badDay),
    startedAt: z
      .string({ error: words.badTime })
      .transform(typed => isoTime(typed) ?? '')
      .refine(time => time !== '', words.badTime),
    note: z.string().trim().max(4000).optional().default(''),
    device_key: z.uuid().nullable().catch(null),
    files: z.custom<UploadedFile[]>(),
  })
}
