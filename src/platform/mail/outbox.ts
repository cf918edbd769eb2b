/**
 * The outbox: a message is written in the transaction of the act that causes it and leaves afterwards, once.
 * An act that is rolled back sends nothing; a mail server that is down delays a message and loses none.
 */
import type { Read, Write } from '../db/handles.ts'
import { toDate } from '../db/time.ts'
import type { Job } from '../http/room.ts'

export interface Message {
  to: string
  subject: string
  /** Plain text; the HTML part is made from it. */
  body: string
  /** What it is about, for finding it again: `request` and its identity. */
  about?: string
  aboutId?: number
}

/** Writes the message and plans its sending. */
export async function queueMail(write: Write, message: Message): Promise<void> {
  const { id } = await write.db
    .insertInto('mail_message')
    .values({
      organization_id: write.organizationId,
      recipient: message.to,
      subject: message.subject,
      body: message.body,
      about: message.about ?? null,
      about_id: message.aboutId ?? null,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.job('mail.send', { message: id })
}

/** Whether a message about something was written already, for jobs that may run twice. */
export async function wasMailed(read: Read, about: string, aboutId: number): Promise<boolean> {
  const message = await read.db
    .selectFrom('mail_message')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('about', '=', about)
    .where('about_id', '=', aboutId)
    .executeTakeFirst()
  return message !== undefined
}

/** A letter still waiting after this long does not go out by itself: the mail server is down or badly set. */
const LONG_WAIT = { hours: 1 }

export interface Undelivered {
  id: number
  recipient: string
  subject: string
  writtenAt: Date
  /** The other side will never take it; otherwise it is still waiting. */
  refused: boolean
  /** What the mail server said; it may repeat the address. */
  problem: string | null
}

/** Letters about something that did not arrive: refused for good, or waiting for an hour or more. Oldest first. */
export async function undelivered(read: Read, about: string, aboutId: number): Promise<Undelivered[]> {
  const rows = await read.db
    .selectFrom('mail_message')
    .select(['id', 'recipient', 'subject', 'created_at as writtenAt', 'state', 'problem'])
    .where('organization_id', '=', read.organizationId)
    .where('about', '=', about)
    .where('about_id', '=', aboutId)
    .where(eb =>
      eb.or([
        eb('state', '=', 'refused'),
        eb('state', '=', 'waiting').and('created_at', '<=', toDate(read.now.subtract(LONG_WAIT))),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ state, ...row }) => ({ ...row, refused: state === 'refused' }))
}

/** Sends one message; run twice, the second finds it sent. Throwing leaves it waiting for the next try. */
export const sendMailJob: Job = {
  name: 'mail.send',
  async run(write, payload, tools) {
    const message = await write.db
      .selectFrom('mail_message as m')
      .innerJoin('organization as o', 'o.id', 'm.organization_id')
      .select(['m.id', 'm.recipient', 'm.subject', 'm.body', 'o.name as organization', 'o.locale'])
      .where('m.organization_id', '=', write.organizationId)
      .where('m.id', '=', Number(payload.message))
      .where('m.state', '=', 'waiting')
      .forUpdate('m')
      .skipLocked()
      .executeTakeFirst()
    if (!message) return
    const delivery = await tools.deliver({
      id: `${write.organizationId}.${message.id}`,
      from: message.organization,
      to: message.recipient,
      subject: message.subject,
      text: message.body,
      lang: message.locale,
    })
    await write.db
      .updateTable('mail_message')
      .set({ state: delivery.state, problem: delivery.problem ?? null, sent_at: toDate(write.now) })
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', message.id)
      .execute()
  },
}
