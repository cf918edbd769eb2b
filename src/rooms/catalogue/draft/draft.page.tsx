import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import { act, type FormState, go, missing, page, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import { understand } from '../../../platform/http/understand.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { formOf } from '../../../platform/views/form.tsx'
import { recordSchema, typedRecord } from '../describe/typed.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { answeringUnits, needs, officeNames, serviceWithCode } from '../services/services.queries.ts'
import { serviceWords } from '../services/words.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import { keepFormFile } from './form-file.ts'
import { mayDraft } from './own.ts'
import { RecordForm } from './record-form.view.tsx'
import { beginService, isSame, saveDraft, stampOf } from './save-draft.ts'
import { type ServiceFile, serviceFile, workingRecord } from './service-file.ts'
import { draftWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

const CODE = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/
const BLANK: FormState['values'] = {
  ...{
    kinds: ['request'],
    termUnit: 'business_days',
    location: 'optional',
    anonymous: 'yes',
    cost: 'unstated',
    silence: 'unstated',
  },
}

export const newServicePage = page({
  path: paths.newService,
  permission: may.administer,
  async show(read, visit, _at, form) {
    const words = visit.words(draftWords)
    return {
      face: 'staff',
      title: words.add,
      lead: words.lead,
      breadcrumbs: trail(visit),
      body: <RecordForm visit={visit} form={formOf(form, 'submit', BLANK)} {...(await choicesOf(read, null))} />,
    }
  },
  acts: {
    submit: act({
      schema: () => typedFields().extend({ code: z.string().trim().max(1000).optional().default('') }),
      async perform(write, visit, typed) {
        const words = visit.words(draftWords)
        const record = await readTyped(write, visit, typed, null)
        const errors: Record<string, string> = 'refused' in record ? record.refused : {}
        if (typed.code === '') errors.code = words.missingCode
        else if (!CODE.test(typed.code)) errors.code = words.badCode
        else if (await serviceWithCode(write, typed.code)) errors.code = words.takenCode
        if ('refused' in record || errors.code) return refuse(errors)
        const id = await beginService(write, typed.code, record)
        return go(visit.url(paths.service(id)), { kind: 'success', text: words.added })
      },
    }),
  },
})

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

/** The form as sent: each field is read by the record's own schema, which knows the units. */
const typedFields = () => z.looseObject({ files: z.array(z.custom<UploadedFile>()).default([]) })

async function readTyped(
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
async function choicesOf(read: Read, record: ServiceRecord | null) {
  const kept = record ? [record.unitId, ...record.unitIds] : []
  return { units: await answeringUnits(read, kept), needs: await needs(read), offices: await officeNames(read) }
}

export const trail = (visit: Visit, file?: ServiceFile) => [
  { label: visit.words(serviceWords).title, url: visit.url(paths.services) },
  ...(file ? [{ label: file.name, url: visit.url(paths.service(file.id)) }] : []),
]
