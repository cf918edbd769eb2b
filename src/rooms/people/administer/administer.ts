/** What an administrator may change of somebody's account. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Role } from '../../../platform/permissions/permissions.ts'
import { isTaken } from '../invite/invite.ts'
import { inviteWords } from '../invite/words.ts'
import { spendLinks } from '../links.ts'
import { removeSecondFactor } from '../second-factor/second-factor.ts'
import { endOtherSessions } from '../sessions.ts'
import { forgetFailures } from '../sign-in/attempts.ts'
import { administerWords } from './words.ts'

export async function accountById(read: Read, id: number) {
  return read.db
    .selectFrom('account')
    .select(['id', 'name', 'email', 'password_hash', 'totp_secret', 'locked_until', 'active'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export type Account = NonNullable<Awaited<ReturnType<typeof accountById>>>

export async function rolesOf(read: Read, accountId: number): Promise<Role[]> {
  const rows = await read.db
    .selectFrom('account_role')
    .select('role')
    .where('organization_id', '=', read.organizationId)
    .where('account_id', '=', accountId)
    .orderBy('role')
    .execute()
  return rows.map(row => row.role as Role)
}

export async function rename(write: Write, visit: Visit, account: Account, draft: { name: string; email: string }) {
  if (await isTaken(write, draft.email, account.id)) return refuse({ email: visit.words(inviteWords).taken })
  await write.db
    .updateTable('account')
    .set(draft)
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', account.id)
    .execute()
  // A link already on its way to another mailbox must not open this account.
  if (draft.email !== account.email) await spendLinks(write, account.id)
  await write.event({
    name: 'account.changed',
    subject: 'account',
    subjectId: account.id,
    data: { name: [account.name, draft.name], email: [account.email, draft.email] },
  })
  return undefined
}

/** Gives exactly these roles; refuses to leave the organization without anybody who administers. */
export async function changeRoles(
  write: Write,
  visit: Visit,
  account: Account,
  roles: Role[],
): Promise<Refusal | undefined> {
  const before = await rolesOf(write, account.id)
  if (!roles.includes('administrator') && (await isLastAdministrator(write, account.id)))
    return refuse({ roles: visit.words(administerWords).lastAdministrator })
  const { organizationId: organization_id } = write
  await write.db
    .deleteFrom('account_role')
    .where('organization_id', '=', organization_id)
    .where('account_id', '=', account.id)
    .execute()
  const rows = roles.map(role => ({ organization_id, account_id: account.id, role }))
  if (rows.length > 0) await write.db.insertInto('account_role').values(rows).execute()
  await write.event({
    name: 'account.roles-changed',
    subject: 'account',
    subjectId: account.id,
    data: { roles: [before, roles] },
  })
  return undefined
}

export async function setActive(write: Write, visit: Visit, account: Account, active: boolean) {
  const words = visit.words(administerWords)
  if (!active && account.id === visit.person?.accountId) return refuse({ '': words.oneself })
  if (!active && (await isLastAdministrator(write, account.id))) return refuse({ '': words.lastAdministrator })
  await write.db
    .updateTable('account')
    .set({ active })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', account.id)
    .execute()
  if (!active) {
    await endOtherSessions(write, account.id, null)
    await spendLinks(write, account.id)
  }
  const name = active ? 'account.reactivated' : 'account.deactivated'
  await write.event({ name, subject: 'account', subjectId: account.id })
  return undefined
}

export async function unlock(write: Write, account: Account): Promise<undefined> {
  await forgetFailures(write, account.id)
  await write.event({ name: 'account.unlocked', subject: 'account', subjectId: account.id })
  return undefined
}

export async function takeSecondFactorAway(write: Write, account: Account): Promise<undefined> {
  await removeSecondFactor(write, account.id)
  await write.event({ name: 'account.second-factor-removed', subject: 'account', subjectId: account.id })
  return undefined
}

/** True when nobody else who is active administers. The organization's row is locked, so that two cannot leave at once. */
async function isLastAdministrator(write: Write, accountId: number): Promise<boolean> {
  await write.db
    .selectFrom('organization')
    .select('id')
    .where('id', '=', write.organizationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const administrators = await write.db
    .selectFrom('account_role as r')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select('a.id')
    .where('r.organization_id', '=', write.organizationId)
    .where('r.role', '=', 'administrator')
    .where('a.active', '=', true)
    .where('a.password_hash', 'is not', null)
    .execute()
  return administrators.length === 1 && administrators[0]?.id === accountId
}
