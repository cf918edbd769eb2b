/**
 * Letters by e-mail. The outbox that remembers what is to be sent, and again, is not here: this is the envelope, the letter and the postman.
 */
export interface MailAddress {
  readonly name?: string
  readonly address: string
}

export interface MailAttachment {
  readonly fileName: string
  readonly mediaType: string
  readonly content: Buffer
}

export interface MailDraft {
  readonly from: MailAddress
  /** one person: nobody learns who else was written to */
  readonly to: MailAddress
  readonly replyTo?: MailAddress
  readonly subject: string
  /** plain text; empty lines separate paragraphs, addresses that begin with http become links in the HTML made of it */
  readonly text: string
  /** only when the HTML made of the text is not enough */
  readonly html?: string
  /** BCP 47 */
  readonly lang: string
  readonly attachments?: readonly MailAttachment[]
  /** from `messageIdOf`: a letter sent twice after a lost answer is one letter for the mail programs */
  readonly messageId: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A letter ready to be sent or shown. */
export interface ComposedMail extends MailDraft {
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Mailer {
  /** `mailbox`: nothing leaves; letters stay where they are written down, to be looked at */
  readonly mode: 'smtp' | 'mailbox'
  /** @throws MailRefused when it is useless to try again, MailNotSent when it may go later */
  send(mail: ComposedMail): Promise<void>
  close(): void
}

/** The other side will never take this letter: no such mailbox, too large, an address that is none. `response` is what it said. */
export class MailRefused extends Error {
  override name = 'MailRefused'
  readonly response: string | undefined
  constructor(message: string, response?: string, options?: ErrorOptions) {
    super(message, options)
    this.response = response
  }
}

/** The letter did not go now: no connection, a full mailbox, greylisting, or our own password is wrong, which somebody will mend. */
export class MailNotSent extends Error {
  override name = 'MailNotSent'
}
