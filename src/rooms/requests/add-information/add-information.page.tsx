import { z } from 'zod'
import { PUBLIC_UPLOADS } from '../../../platform/files/upload-policy.ts'
import { act, type FormState, go, missing, page, type UploadedFile } from '../../../platform/http/page.ts'
import { tooLong } from '../../../platform/http/understand.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, FileField, Form, TextArea } from '../../../platform/views/form.tsx'
import { attachmentWords } from '../attachments/words.ts'
import { may } from '../permissions.ts'
import { paragraphs } from '../receive/clean.ts'
import { followUrl } from '../track/follow-url.ts'
import { trackPath } from '../track/paths.ts'
import { type AtReceipt, held, isHeld, receiptParams, receiptQuery } from '../track/receipt-holder.ts'
import { requestByKey } from '../track/request-by-key.ts'
import { isOpen } from '../vocabulary.ts'
import { addInformation } from './add-information.ts'
import { addWords } from './words.ts'

const LONGEST = 4000

export const addInformationPage = page<AtReceipt['params'], AtReceipt['query']>({
  path: `${trackPath}/:folio/agregar`,
  permission: may.track,
  params: receiptParams,
  query: receiptQuery,
  async show(read, visit, at, form) {
    const request = await held(read, visit, at)
    if (!isHeld(request)) return request.screen
    const back = followUrl(visit, request)
    if (!isOpen(request.state)) return go(back)
    return {
      face: 'public',
      title: visit.words(addWords).title,
      back,
      body: <AddInformationView visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema(visit) {
        const words = visit.words(addWords)
        return z
          .object({
            text: paragraphs(LONGEST, (most, typed) => tooLong(visit.locale, most, typed)),
            files: z.array(z.custom<UploadedFile>()).default([]),
          })
          .refine(({ text, files }) => text !== '' || files.length > 0, { path: ['text'], message: words.missing })
      },
      async perform(write, visit, addition, at: AtReceipt) {
        const request = await requestByKey(write, at.params.folio, at.query.clave)
        if (!request) return missing
        const there = followUrl(visit, request)
        if (!isOpen(request.state)) return go(there, { kind: 'warning', text: visit.words(addWords).closed })
        const refused = await addInformation(write, visit, request.id, addition)
        return refused ?? go(there, { kind: 'success', text: visit.words(addWords).done })
      },
    }),
  },
})

function AddInformationView({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(addWords)
  return (
    <>
      <ErrorSummary form={form} order={['text', 'photographs']} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.what}</p>
      <Form enctype="multipart/form-data">
        <TextArea form={form} name="text" label={words.text} labelSize="s" maxCharacters={LONGEST} />
        <FileField
          form={form}
          name="photographs"
          label={words.photographs}
          labelSize="s"
          hint={visit.words(attachmentWords).limits(PUBLIC_UPLOADS)}
          accept="image/*,application/pdf"
          multiple
          optional
        />
        <Button icon="send">{words.submit}</Button>
      </Form>
    </>
  )
}
