import nodemailer, { type NodemailerError } from 'nodemailer'
import { type ComposedMail, type MailAddress, type Mailer, MailNotSent, MailRefused } from './mail.ts'

/** Milliseconds after which a mail server is taken for dead. */
const CONNECTION_TIMEOUT = 10_000
const SILENCE_TIMEOUT = 30_000

export interface MailerOptions {
  readonly connectionTimeout?: number
}

/** The postman: through the server at `url` (`smtp://user:password@host:587`, `smtps://…`), or, without one, to the mailbox only. */
export function mailer(url: string | undefined, options: MailerOptions = {}): Mailer {
  return url ? smtpMailer(url, options) : { mode: 'mailbox', send: async () => undefined, close: () => undefined }
}

function smtpMailer(url: string, { connectionTimeout = CONNECTION_TIMEOUT }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout,
    greetingTimeout: connectionTimeout,
    socketTimeout: SILENCE_TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    mode: 'smtp',
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail))
      } catch (error) {
        throw asMailError(error as NodemailerError)
      }
    },
    close: () => transport.close(),
  }
}

function messageOf({ from, to, replyTo, subject, text, html, messageId, headers, attachments = [] }: ComposedMail) {
  return {
    from: addressOf(from),
    to: addressOf(to),
    ...(replyTo && { replyTo: addressOf(replyTo) }),
    subject,
    text,
    html,
    messageId,
    headers,
    attachments: attachments.map(({ fileName, mediaType, content }) => ({
      filename: fileName,
      contentType: mediaType,
      content,
    })),
  }
}

function addressOf({ name = '', address }: MailAddress): { name: string; address: string } {
  return { name, address }
}

/** A reply 5yz to the letter is for good (RFC 5321, 4.2.1); one to our own password, and every broken connection, is not about the letter. */
function asMailError(error: NodemailerError): Error {
  const aboutLetter = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  if (aboutLetter && (error.permanent ?? true))
    return new MailRefused('the mail server refused the letter', error.response, { cause: error })
  return new MailNotSent(`the letter did not go: ${error.code ?? error.message}`, { cause: error })
}
