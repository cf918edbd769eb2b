/** Every promise of the town hall that citizens may read, in a list. */
import { type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import { today } from '../../organization/index.ts'

export interface CharterFilters {
  unitId?: number
  /** Words of the title, of its services or of its promises; accents do not matter. */
  search?: string
  tag?: string
  certified?: boolean
  serviceId?: number
  charterId?: number
}

export interface PublicCharter {
  id: number
  code: string
  title: string
  summary: string
  state: 'in_force' | 'suspended'
  tags: string[]
  unitId: number
  unit: string
  services: string[]
  versionId: number
  commitments: number
  inForceFrom: string
  nextReviewOn: string | null
  reviewOverdue: boolean
  certified: boolean
}

/** Charters in force or suspended, by unit and title; expired and withdrawn ones have only their own page. */
export async function publicCharters(read: Read, filters: CharterFilters = {}): Promise<PublicCharter[]> {
  const day = await today(read)
  const listed = publishedOn(read, day, filters)
  // Everybody's first look is the whole list.
  if (Object.values(filters).every(wanted => wanted === undefined)) return plannedRows(read, 'public-charters', listed)
  return (await listed.execute(read.db)).rows
}

const publishedOn = (read: Read, day: string, filters: CharterFilters) => sql<PublicCharter>`
    select c.id, c.code, c.title, v.summary, c.state, c.tags, c.unit_id as "unitId", u.name as unit, v.id as "versionId",
      array(select s.name from charter_service cs join service s on s.organization_id = cs.organization_id and s.id = cs.service_id
        where cs.organization_id = c.organization_id and cs.charter_id = c.id order by s.name) as services,
      (select count(*) from commitment k where k.organization_id = v.organization_id and k.version_id = v.id) as commitments,
      v.in_force_from as "inForceFrom", v.next_review_on as "nextReviewOn",
      coalesce(v.next_review_on < ${day}::date, false) as "reviewOverdue",
      ${certifiedOn(day)} as certified
    from charter c
    join charter_version v on v.organization_id = c.organization_id and v.charter_id = c.id and v.state = 'in_force'
    join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
    where c.organization_id = ${read.organizationId} and c.state in ('in_force', 'suspended') and ${chosen(filters, day)}
    order by u.name, c.title`

/** Whether charter `c` has a certificate that is good on a day. */
/** Of a `charter` c, the same that `isGoodOn` says. */
export const certifiedOn = (day: string) => sql<boolean>`exists (select from certification t
  where t.organization_id = c.organization_id and t.charter_id = c.id and t.granted_on <= ${day}::date
    and t.expires_on >= ${day}::date and (t.withdrawn_on is null or t.withdrawn_on > ${day}::date))`

function chosen({ unitId, search, tag, certified, serviceId, charterId }: CharterFilters, day: string) {
  const conditions = [sql<SqlBool>`true`]
  if (unitId !== undefined) conditions.push(sql`c.unit_id = ${unitId}`)
  if (charterId !== undefined) conditions.push(sql`c.id = ${charterId}`)
  if (tag) conditions.push(sql`${tag} = any (c.tags)`)
  if (certified !== undefined) conditions.push(sql`${certifiedOn(day)} = ${certified}`)
  if (serviceId !== undefined)
    conditions.push(sql`exists (select from charter_service cs where cs.organization_id = c.organization_id
      and cs.charter_id = c.id and cs.service_id = ${serviceId})`)
  for (const word of (search ?? '').split(/\s+/).filter(Boolean)) {
    const like = `%${word.replace(/[%_\\]/g, '\\$&')}%`
    conditions.push(sql`(plain(c.title) like plain(${like}) or plain(v.summary) like plain(${like})
      or exists (select from charter_service cs join service s on s.organization_id = cs.organization_id and s.id = cs.service_id
        where cs.organization_id = c.organization_id and cs.charter_id = c.id and plain(s.name) like plain(${like}))
      or exists (select from commitment k where k.organization_id = v.organization_id and k.version_id = v.id
        and plain(k.statement) like plain(${like})))`)
  }
  return sql.join(conditions, sql` and `)
}

/** Code and title of the charter in force or suspended of each of those services. */
export async function chartersOfServices(
  read: Read,
  serviceIds: readonly number[],
): Promise<Map<number, { code: string; title: string; certified: boolean }>> {
  if (serviceIds.length === 0) return new Map()
  const day = await today(read)
  const { rows } = await sql<{ serviceId: number; code: string; title: string; certified: boolean }>`
    select cs.service_id as "serviceId", c.code, c.title, ${certifiedOn(day)} as certified
    from charter_service cs join charter c on c.organization_id = cs.organization_id and c.id = cs.charter_id
    where cs.organization_id = ${read.organizationId} and c.state in ('in_force', 'suspended')
      and cs.service_id = any (${[...serviceIds]}::bigint[])
    order by c.id`.execute(read.db)
  return new Map(rows.map(({ serviceId, ...charter }) => [serviceId, charter]))
}
