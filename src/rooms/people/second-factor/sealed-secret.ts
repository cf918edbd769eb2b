/** The shared secret of an account's telephone codes as the database keeps it: sealed, and of no use in another account. */

import type { Temporal } from 'temporal-polyfill'
import type { AppDatabase } from '../../../platform/db/database.ts'
import type { Seals } from '../../../platform/seals/seals.ts'

const whose = (organizationId: number, accountId: number) => `telephone codes of ${organizationId}.${accountId}`

export const sealSecret = (seals: Seals, organizationId: number, accountId: number, secret: string): string =>
  seals.seal(secret, whose(organizationId, accountId))

/** Undefined when there is none, or when its key is not at hand: then only the codes on paper open the door. */
export function openSecret(
  seals: Seals,
  organizationId: number,
  account: { id: number; totp_secret: string | null },
): string | undefined {
  return account.totp_secret === null ? undefined : seals.open(account.totp_secret, whose(organizationId, account.id))
}

/** A secret as it was kept before secrets were sealed. */
const PLAIN = /^[A-Z2-7]{32}$/

/**
 * Seals what is plain and seals again what an older key sealed; done whenever the house opens, so that a key is changed by
 * opening once with both. @returns how many no key at hand can open
 */
export async function sealAgain(
  db: AppDatabase,
  seals: Seals,
  organizationIds: readonly number[],
  now: Temporal.Instant,
): Promise<number> {
  let lost = 0
  for (const organizationId of organizationIds)
    await db.write({ organizationId, actorId: null, now }, async write => {
      const kept = await write.db
        .selectFrom('account')
        .select(['id', 'totp_secret'])
        .where('organization_id', '=', organizationId)
        .where('totp_secret', 'is not', null)
        .forUpdate()
        .execute()
      for (const { id, totp_secret } of kept) {
        if (totp_secret === null || seals.isCurrent(totp_secret)) continue
        const secret = PLAIN.test(totp_secret) ? totp_secret : openSecret(seals, organizationId, { id, totp_secret })
        if (secret === undefined) lost++
        else
          await write.db
            .updateTable('account')
            .set({ totp_secret: sealSecret(seals, organizationId, id, secret) })
            .where('organization_id', '=', organizationId)
            .where('id', '=', id)
            .execute()
      }
    })
  return lost
}
