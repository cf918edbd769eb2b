/** First accounts of an organization, made by who installs it; later ones come by invitation. */
import type { Write } from '../../platform/db/handles.ts'
import type { Role } from '../../platform/permissions/permissions.ts'

export { makeLink } from './links.ts'

export interface AccountDraft {
  name: string
  email: string
  passwordHash: string | null
  roles: Role[]
  positions: { positionId: number; from: string }[]
}

export async function addAccount(write: Write, draft: AccountDraft): Promise<number> {
  const { organizationId: organization_id } = write
  const { id } = await write.db
    .insertInto('account')
    .values({ organization_id, name: draft.name, email: draft.email, password_hash: draft.passwordHash })
    .returning('id')
    .executeTakeFirstOrThrow()
  const roles = draft.roles.map(role => ({ organization_id, account_id: id, role }))
  if (roles.length > 0) await write.db.insertInto('account_role').values(roles).execute()
  const held = draft.positions.map(({ positionId, from }) => ({
    organization_id,
    account_id: id,
    position_id: positionId,
    starts_on: from,
  }))
  if (held.length > 0) await write.db.insertInto('position_holder').values(held).execute()
  await write.event({ name: 'account.created', subject: 'account', subjectId: id, data: { roles: draft.roles } })
  return id
}
