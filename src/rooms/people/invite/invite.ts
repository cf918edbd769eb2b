/** Opening an account for a colleague, who chooses the password through a link by mail. */
import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import type { Role } from '../../../platform/permissions/permissions.ts'
import { addAccount } from '../establish.ts'
import { hold } from '../hold/hold.ts'
import { makeLink } from '../links.ts'
import { paths } from '../paths.ts'
import { inviteWords } from './words.ts'

export interface Invitation {
  name: string
  email: string
  roles: Role[]
  positionId: number | null
}

export async function invite(write: Write, visit: Visit, invitation: Invitation): Promise<number | Refusal> {
  const words = visit.words(inviteWords)
  if (await isTaken(write, invitation.email, null)) return refuse({ email: words.taken })
  const { name, email, roles, positionId } = invitation
  const accountId = await addAccount(write, { name, email, passwordHash: null, roles, positions: [] })
  if (positionId !== null) {
    const refused = await hold(write, visit, {
      positionId,
      accountId,
      capacity: 'holder',
      startsOn: visit.today,
      endsOn: null,
    })
    if (refused) return refused
  }
  await sendInvitation(write, visit, { id: accountId, name, email })
  return accountId
}

/** Sends the link, again if need be; the one sent before stops working. */
export async function sendInvitation(
  write: Write,
  visit: Visit,
  account: { id: number; name: string; email: string },
): Promise<void> {
  const words = visit.words(inviteWords)
  const url = visit.absolute(paths.link(await makeLink(write, account.id, 'invitation')))
  await queueMail(write, {
    to: account.email,
    subject: words.mailSubject(visit.tenant.name),
    body: words.mailBody(account.name, visit.person?.name ?? '', visit.tenant.name, url),
    about: 'account',
    aboutId: account.id,
  })
  await write.event({ name: 'account.invited', subject: 'account', subjectId: account.id })
}

export async function isTaken(write: Write, email: string, butFor: number | null): Promise<boolean> {
  const row = await write.db
    .selectFrom('account')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return row !== undefined && row.id !== butFor
}
