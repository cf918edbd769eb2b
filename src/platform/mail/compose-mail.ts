import { type ComposedMail, type MailAddress, type MailDraft, MailRefused } from './mail.ts'
import { htmlOfText } from './text-to-html.ts'

/** RFC 3834: answering machines do not answer a machine; the second line says so to Exchange. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
const ADDRESS = /^[^\s<>@,;:"\p{Cc}]+@[^\s<>@,;:"\p{Cc}]+$/u

/** The Message-ID of a row of the outbox: always the same for the same row (RFC 5322, 3.6.4). */
export function messageIdOf(outboxId: string, host: string): string {
  return `<outbox.${outboxId.replace(/[^A-Za-z0-9.-]/g, '')}@${host}>`
}

/** Completes a draft: HTML out of its text, the headers of automatic mail, one line in every header. @throws MailRefused for an address that is none */
export function composeMail(draft: MailDraft): ComposedMail {
  return {
    ...draft,
    from: cleanAddress(draft.from),
    to: cleanAddress(draft.to),
    ...(draft.replyTo && { replyTo: cleanAddress(draft.replyTo) }),
    subject: oneLine(draft.subject),
    html: draft.html ?? htmlOfText(draft.text, oneLine(draft.subject), draft.lang),
    headers: { ...AUTOMATIC, ...draft.headers },
  }
}

function cleanAddress({ name, address }: MailAddress): MailAddress {
  if (!ADDRESS.test(address)) throw new MailRefused('this is no mail address')
  return name ? { name: oneLine(name), address } : { address }
}

/** A line end in a header would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
