/** Carries messages from the outbox: through the mail server, or nowhere, so that a page can show them. */
import type { Delivery, OutgoingMail, Tools } from '../http/tools.ts'
import { composeMail, messageIdOf } from './compose-mail.ts'
import { MailRefused } from './mail.ts'
import { mailer } from './mailer.ts'

export interface Postman extends Pick<Tools, 'deliver' | 'keepsMail'> {
  close(): void
}

export interface PostmanSettings {
  mailUrl?: string
  /** `Carta Viva <no-responder@sumunicipio.gob.mx>`; each organization puts its own name before the address. */
  mailFrom: string
  publicUrl: string
}

export function postman({ mailUrl, mailFrom, publicUrl }: PostmanSettings): Postman {
  const carrier = mailer(mailUrl)
  const sender = /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom.trim()
  const host = new URL(publicUrl).hostname

  async function deliver(mail: OutgoingMail): Promise<Delivery> {
    const draft = {
      from: { name: mail.from, address: sender },
      to: { address: mail.to },
      subject: mail.subject,
      text: mail.text,
      lang: mail.lang,
      messageId: messageIdOf(mail.id, host),
    }
    try {
      await carrier.send(composeMail(draft))
    } catch (error) {
      if (error instanceof MailRefused) return { state: 'refused', problem: error.response ?? error.message }
      throw error
    }
    return { state: carrier.mode === 'smtp' ? 'sent' : 'kept' }
  }

  return { deliver, keepsMail: carrier.mode === 'mailbox', close: () => carrier.close() }
}
