/** Which indicators a draft follows: the five base ones, proposed for its services, and its own. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { thisYear, type Visit } from '../../../platform/http/visit.ts'
import { addIndicator, BASES, type Base } from '../../indicators/index.ts'
import type { Charter } from '../read/charter.queries.ts'
import { servicesOf } from '../read/charter-in-force.ts'
import { indicatorIdsOf } from '../read/commitments.queries.ts'
import { baseCode, baseIndicator } from './base-indicators.ts'
import { baseWords } from './base-words.ts'

export interface Choosable {
  id: number
  code: string
  name: string
  base: Base | null
  unitOfMeasure: string
  unitId: number | null
}

/**
 * Indicators in use that a charter may follow: those of its unit and those of no unit, and any it follows already; of the base ones,
 * only its own, because each charter has five.
 */
export async function choosableIndicators(
  read: Read,
  { code, unitId }: Pick<Charter, 'code' | 'unitId'>,
  followed: readonly number[],
): Promise<Choosable[]> {
  const own = BASES.map(base => baseCode(code, base))
  const known = [0, ...followed]
  const rows = await read.db
    .selectFrom('indicator')
    .select(['id', 'code', 'name', 'base', 'unit_of_measure as unitOfMeasure', 'unit_id as unitId'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .where(eb => eb.or([eb('unit_id', '=', unitId), eb('unit_id', 'is', null), eb('id', 'in', known)]))
    .where(eb => eb.or([eb('base', 'is', null), eb('id', 'in', known), eb('code', 'in', own)]))
    .orderBy('name')
    .execute()
  return rows as Choosable[]
}

/** Adds the base indicators that the version lacks, making those that do not exist yet. @returns how many were added */
export async function proposeBases(write: Write, visit: Visit, charter: Charter, versionId: number): Promise<number> {
  const followed = await indicatorIdsOf(write, versionId)
  const choosable = await choosableIndicators(write, charter, followed)
  const present = new Set(choosable.filter(({ id }) => followed.includes(id)).map(({ base }) => base))
  const lacking = BASES.filter(base => !present.has(base))
  const services = (await servicesOf(write, charter.id)).map(({ code }) => code)
  // A year back, so that the first quarter it follows has something to be compared with.
  const effectiveFrom = `${thisYear(visit) - 1}-01-01`
  const added: number[] = []
  for (const base of lacking) {
    const known = choosable.find(({ code }) => code === baseCode(charter.code, base))
    const draft = baseIndicator(base, { charter, services, effectiveFrom, names: visit.words(baseWords) })
    added.push(known?.id ?? (await addIndicator(write, draft)))
  }
  await followIndicators(write, versionId, [...followed, ...added])
  return added.length
}

/** Makes a draft follow exactly these, in this order. */
export async function followIndicators(
  write: Write,
  versionId: number,
  indicatorIds: readonly number[],
): Promise<void> {
  await write.db
    .deleteFrom('charter_indicator')
    .where('organization_id', '=', write.organizationId)
    .where('version_id', '=', versionId)
    .execute()
  const rows = [...new Set(indicatorIds)].map((indicator_id, index) => ({
    organization_id: write.organizationId,
    version_id: versionId,
    indicator_id,
    place: index + 1,
  }))
  if (rows.length > 0) await write.db.insertInto('charter_indicator').values(rows).execute()
}
