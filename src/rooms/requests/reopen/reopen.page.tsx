import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act, type FormState, go, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, TextArea } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { cleanText } from '../receive/clean.ts'
import { followUrl } from '../track/follow-url.ts'
import { trackPath } from '../track/paths.ts'
import { type AtReceipt, held, isHeld, receiptParams, receiptQuery } from '../track/receipt-holder.ts'
import { requestByKey } from '../track/request-by-key.ts'
import { isOpen } from '../vocabulary.ts'
import { reopen } from './reopen.ts'
import { reopeningOf } from './window.ts'
import { reopenWords } from './words.ts'

const LONGEST = 4000

export const reopenPage = page<AtReceipt['params'], AtReceipt['query']>({
  path: `${trackPath}/:folio/reabrir`,
  permission: may.track,
  params: receiptParams,
  query: receiptQuery,
  async show(read, visit, at, form) {
    const request = await held(read, visit, at)
    if (!isHeld(request)) return request.screen
    const { until } = await reopeningOf(read, visit, request)
    if (!until) return go(followUrl(visit, request), isOpen(request.state) ? undefined : tooLate(visit))
    return {
      face: 'public',
      title: visit.words(reopenWords).title,
      back: followUrl(visit, request),
      body: <ReopenView visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema(visit) {
        const words = visit.words(reopenWords)
        return z.object({ reason: text(words.missing, LONGEST).overwrite(cleanText) })
      },
      async perform(write, visit, { reason }, at: AtReceipt) {
        const request = await requestByKey(write, at.params.folio, at.query.clave)
        if (!request) return missing
        const there = followUrl(visit, request)
        // Sent twice: the first one reopened it.
        if (isOpen(request.state)) return go(there)
        const { until } = await reopeningOf(write, visit, request)
        if (!until) return refuse({ '': visit.words(reopenWords).closed })
        const reopened = await reopen(write, request, reason)
        return go(there, reopened ? { kind: 'success', text: visit.words(reopenWords).done } : undefined)
      },
    }),
  },
})

const tooLate = (visit: Visit) => ({ kind: 'notice' as const, text: visit.words(reopenWords).closed })

function ReopenView({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(reopenWords)
  return (
    <>
      <ErrorSummary form={form} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.what}</p>
      <Form>
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={words.hint}
          labelSize="s"
          maxCharacters={LONGEST}
        />
        <Button>{words.submit}</Button>
      </Form>
    </>
  )
}
