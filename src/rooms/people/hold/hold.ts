/** Who holds a position from when to when. Nothing is deleted: a holding ends on a day, and the past stays as it was. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { optionalIdentity } from '../../../platform/http/fields.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form.tsx'
import { holdWords } from './words.ts'

export interface Holding {
  positionId: number
  accountId: number
  capacity: 'holder' | 'substitute'
  startsOn: string
  /** Last day, included; null while nobody knows. */
  endsOn: string | null
}

const typedDay = (sentence: string) =>
  z.string({ error: sentence }).transform((typed, context) => {
    const day = isoDate(typed)
    if (day) return day
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

/** The two days of a form, in the words of its language. */
export function holdingDays(visit: Visit) {
  const words = visit.words(holdWords)
  return {
    startsOn: typedDay(words.badFrom),
    endsOn: z.preprocess(
      value => (value === '' || value === undefined ? null : value),
      typedDay(words.badTo).nullable(),
    ),
  }
}

export function holdingSchema(visit: Visit) {
  const words = visit.words(holdWords)
  return z.object({
    positionId: optionalIdentity()
      .refine(id => id !== null, words.missingPosition)
      .transform(Number),
    capacity: z.enum(['holder', 'substitute'], { error: words.missingCapacity }),
    ...holdingDays(visit),
  })
}

/** Writes a holding, or says why it cannot be. The position and the account must be of this organization and in use. */
export async function hold(write: Write, visit: Visit, holding: Holding): Promise<Refusal | undefined> {
  const words = visit.words(holdWords)
  if (holding.endsOn && holding.endsOn < holding.startsOn) return refuse({ endsOn: words.reversed })
  if (!(await isInUse(write, 'position', holding.positionId))) return refuse({ positionId: words.missingPosition })
  if (!(await isInUse(write, 'account', holding.accountId))) return refuse({ accountId: words.missingPerson })
  if (await overlaps(write, holding)) return refuse({ startsOn: words.overlaps })
  await write.db
    .insertInto('position_holder')
    .values({
      organization_id: write.organizationId,
      position_id: holding.positionId,
      account_id: holding.accountId,
      capacity: holding.capacity,
      starts_on: holding.startsOn,
      ends_on: holding.endsOn,
    })
    .execute()
  const { accountId, ...data } = holding
  await write.event({ name: 'account.position-given', subject: 'account', subjectId: accountId, data })
  return undefined
}

/** Ends a holding on a day; false when there is none, or it had ended before. */
export async function endHolding(
  write: Write,
  { id, accountId, endsOn }: { id: number; accountId?: number; endsOn: string },
): Promise<'ended' | 'reversed' | 'missing'> {
  const row = await write.db
    .selectFrom('position_holder')
    .select(['starts_on', 'ends_on', 'account_id', 'position_id'])
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row || (accountId !== undefined && row.account_id !== accountId)) return 'missing'
  if (endsOn < row.starts_on) return 'reversed'
  await write.db
    .updateTable('position_holder')
    .set({ ends_on: endsOn })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
  await write.event({
    name: 'account.position-ended',
    subject: 'account',
    subjectId: row.account_id,
    data: { positionId: row.position_id, was: row.ends_on, endsOn },
  })
  return 'ended'
}

async function isInUse(read: Read, table: 'position' | 'account', id: number): Promise<boolean> {
  const row = await read.db
    .selectFrom(table)
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

async function overlaps(read: Read, { positionId, accountId, startsOn, endsOn }: Holding): Promise<boolean> {
  const { rows } = await sql`
    select from position_holder
    where organization_id = ${read.organizationId} and position_id = ${positionId} and account_id = ${accountId}
      and daterange(starts_on, ends_on, '[]') && daterange(${startsOn}::date, ${endsOn}::date, '[]')`.execute(read.db)
  return rows.length > 0
}
