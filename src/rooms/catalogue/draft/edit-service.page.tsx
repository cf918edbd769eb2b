import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, go, missing, page, refuse } from '../../../platform/http/page.ts'
import { formOf } from '../../../platform/views/form.tsx'
import { typedRecord } from '../describe/typed.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { mayDraft } from './own.ts'
import { choicesOf, readTyped, typedFields } from './read-typed.ts'
import { RecordForm } from './record-form.view.tsx'
import { isSame, saveDraft, stampOf } from './save-draft.ts'
import { serviceFile, workingRecord } from './service-file.ts'
import { trail } from './trail.ts'
import { draftWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const editServicePage = page({
  path: paths.editService(':id'),
  permission: may.draft,
  params,
  async show(read, visit, at: At, form) {
    const file = await serviceFile(read, at.params.id)
    if (!file || !mayDraft(visit, file)) return missing
    const words = visit.words(draftWords)
    const record = workingRecord(file)
    const known = formOf(form, 'submit', typedRecord(record, visit.locale))
    return {
      face: 'staff',
      title: words.editOf(file.name),
      lead: words.lead,
      breadcrumbs: trail(visit, file),
      body: (
        <RecordForm
          {...{ visit, form: known, stamp: stampOf(file), formFile: record.form.file?.name }}
          {...(await choicesOf(read, record))}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: () => typedFields().extend({ stamp: z.string().optional() }),
      async perform(write, visit, typed, at: At) {
        const file = await serviceFile(write, at.params.id)
        if (!file || !mayDraft(visit, file)) return missing
        const words = visit.words(draftWords)
        const record = await readTyped(write, visit, typed, workingRecord(file))
        if ('refused' in record) return record
        if (typed.stamp !== stampOf(file)) return refuse({ '': words.stale })
        const isChanged = !isSame(workingRecord(file), record)
        await saveDraft(write, file, record)
        return go(visit.url(paths.service(file.id)), {
          kind: 'success',
          text: isChanged ? words.saved : words.unchanged,
        })
      },
    }),
  },
})
