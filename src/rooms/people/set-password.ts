import type { Write } from '../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../platform/http/page.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { passwordProblem } from './choose-password.ts'
import { spendLinks } from './links.ts'
import { passwordWords } from './password-words.ts'
import { hashPassword } from './passwords.ts'
import { endOtherSessions } from './sessions.ts'

interface Owner {
  id: number
  name: string
  email: string
}

/**
 * Gives the account a new password: links still open stop working, failures are forgotten, and every session but `kept`
 * ends, because whoever stole the old password may be in one of them.
 */
export async function setPassword(
  write: Write,
  visit: Visit,
  owner: Owner,
  password: string,
  kept: number | null,
): Promise<Refusal | undefined> {
  const problem = passwordProblem(password, [owner.email, owner.name, visit.tenant.name, visit.tenant.shortName])
  if (problem) return refuse({ password: visit.words(passwordWords).problems[problem] })
  await write.db
    .updateTable('account')
    .set({ password_hash: await hashPassword(password), failed_attempts: 0, locked_until: null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', owner.id)
    .execute()
  await spendLinks(write, owner.id)
  await endOtherSessions(write, owner.id, kept)
  return undefined
}
