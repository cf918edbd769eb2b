/** Rows of the administration that go out of use and come back: nothing is deleted, because history points at them. */
import type { Read, Write } from '../../../platform/db/handles.ts'

export type Noun = 'unit' | 'position'

/** Puts a row out of use or back in it, and says so. */
export async function setInUse(
  write: Write,
  noun: Noun,
  { id, name }: { id: number; name: string },
  active: boolean,
): Promise<void> {
  await write.db
    .updateTable(noun)
    .set({ active })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
  const event = active ? `${noun}.reactivated` : `${noun}.deactivated`
  await write.event({ name: event, subject: noun, subjectId: id, data: { name } })
}

/** Whether another row has that code. */
export async function isCodeTaken(read: Read, noun: Noun, code: string, butFor: number | null): Promise<boolean> {
  const other = await read.db
    .selectFrom(noun)
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('code', '=', code)
    .executeTakeFirst()
  return other !== undefined && other.id !== butFor
}
