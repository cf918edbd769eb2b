/** Turning the second factor of one's own account on and off. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Person, Visit } from '../../../platform/http/visit.ts'
import { isPassword } from '../passwords.ts'
import { recoveryHash } from './recovery-codes.ts'
import { sealSecret } from './sealed-secret.ts'
import { stepOfCode } from './totp.ts'
import { secondFactorWords } from './words.ts'

export interface SetUp {
  password: string
  secret: string
  recovery: string[]
  code: string
}

export async function ownAccount(read: Read, person: Person) {
  return read.db
    .selectFrom('account')
    .select(['id', 'email', 'name', 'password_hash', 'totp_secret', 'locale'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', person.accountId)
    .executeTakeFirstOrThrow()
}

/** Turns it on once the telephone has shown that it knows the secret. */
export async function turnOn(write: Write, visit: Visit, person: Person, setUp: SetUp): Promise<Refusal | undefined> {
  const words = visit.words(secondFactorWords)
  const account = await ownAccount(write, person)
  if (!(await isPassword(setUp.password, account.password_hash))) return refuse({ password: words.wrongPassword })
  const step = stepOfCode(setUp.secret, setUp.code, write.now, null)
  if (step === null) return refuse({ code: words.wrongCode })
  const { accountId } = person
  await setSecret(write, accountId, sealSecret(visit.tools.seals, write.organizationId, accountId, setUp.secret), step)
  await replaceRecoveryCodes(write, person.accountId, setUp.recovery)
  await write.event({ name: 'account.second-factor-on', subject: 'account', subjectId: person.accountId })
  return undefined
}

/** True for somebody whose organization asks who administers for a second factor, and who has none. */
export async function lacksSecondFactor(read: Read, accountId: number): Promise<boolean> {
  const row = await read.db
    .selectFrom('account_role as r')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.account_id'),
    )
    .innerJoin('organization as o', 'o.id', 'r.organization_id')
    .select('a.id')
    .where('r.organization_id', '=', read.organizationId)
    .where('r.account_id', '=', accountId)
    .where('r.role', '=', 'administrator')
    .where('a.totp_secret', 'is', null)
    .where('o.administrators_need_second_factor', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

export async function turnOff(write: Write, visit: Visit, person: Person, password: string) {
  const account = await ownAccount(write, person)
  if (!(await isPassword(password, account.password_hash)))
    return refuse({ password: visit.words(secondFactorWords).wrongPassword })
  await removeSecondFactor(write, person.accountId)
  await write.event({ name: 'account.second-factor-off', subject: 'account', subjectId: person.accountId })
  return undefined
}

export async function removeSecondFactor(write: Write, accountId: number): Promise<void> {
  await setSecret(write, accountId, null, null)
  await replaceRecoveryCodes(write, accountId, [])
}

/** New codes instead of the old ones, used or not. */
export async function replaceRecoveryCodes(write: Write, accountId: number, codes: string[]): Promise<void> {
  const { organizationId: organization_id } = write
  await write.db
    .deleteFrom('recovery_code')
    .where('organization_id', '=', organization_id)
    .where('account_id', '=', accountId)
    .execute()
  const rows = codes.map(code => ({ organization_id, account_id: accountId, code_hash: recoveryHash(code) }))
  if (rows.length > 0) await write.db.insertInto('recovery_code').values(rows).execute()
}

/** How many codes on paper still open the door. */
export async function recoveryCodesLeft(read: Read, accountId: number): Promise<number> {
  const row = await read.db
    .selectFrom('recovery_code')
    .select(eb => eb.fn.countAll<number>().as('left'))
    .where('organization_id', '=', read.organizationId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.left
}

async function setSecret(write: Write, accountId: number, sealed: string | null, step: number | null): Promise<void> {
  await write.db
    .updateTable('account')
    .set({ totp_secret: sealed, totp_last_step: step })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', accountId)
    .execute()
}
