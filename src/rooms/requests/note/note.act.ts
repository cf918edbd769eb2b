import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act, isRefusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import { keepAttached } from '../attachments/attach.ts'
import { may } from '../permissions.ts'
import { addNote } from './note.ts'
import { noteWords } from './words.ts'

export const noteAct = act({
  permission: may.note,
  schema: visit => {
    const words = visit.words(noteWords)
    return z.object({
      audience: z.enum(['internal', 'public'], { error: words.chooseAudience }),
      text: text(words.missingText, 4000),
      files: z.custom<UploadedFile[]>(),
    })
  },
  async perform(write, visit, values, at: { params: { id: number } }) {
    if (values.audience === 'public' && !visit.can(may.answer))
      return refuse({ audience: visit.words(noteWords).chooseAudience })
    const files = await keepAttached(write, visit, values.files, 'attached')
    if (isRefusal(files)) return files
    return addNote(write, visit, at.params.id, { audience: values.audience, text: values.text, files: files.kept })
  },
})
