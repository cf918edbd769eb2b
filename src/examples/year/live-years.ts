/** Lives the synthetic years of the examples that are here and have not lived theirs, each in one transaction. */
import type { Temporal } from 'temporal-polyfill'
import { exampleSlugs, readExample } from '../../../examples/read.ts'
import type { AppDatabase } from '../../platform/db/database.ts'
import type { Write } from '../../platform/db/handles.ts'
import { allTenants } from '../../rooms/organization/index.ts'
import { placesIn } from '../places.ts'
import { addExampleYear } from './year.ts'

interface Lives {
  owner: AppDatabase
  now: Temporal.Instant
  progress?(slug: string): void
}

/** The event of an organization that says that it has. */
const LIVED = 'organization.year-lived'

/** @returns whether any was lived */
export async function liveYears({ owner, now, progress }: Lives): Promise<boolean> {
  let lived = false
  const present = new Map((await allTenants(owner)).map(({ slug, id }) => [slug, id]))
  for (const slug of exampleSlugs) {
    const organizationId = present.get(slug)
    const example = readExample(slug)
    const { year } = example
    if (!organizationId || !year) continue
    lived ||= await owner.write({ organizationId, actorId: null, now }, async write => {
      if (await hasLived(write)) return false
      progress?.(slug)
      const data = await addExampleYear(write, example, year, await placesIn(write))
      await write.event({ name: LIVED, subject: 'organization', subjectId: organizationId, data })
      return true
    })
  }
  // Thousands of rows have just come: without statistics the first pages would look at each of them.
  if (lived) await owner.statement({ text: 'analyze', values: [] })
  return lived
}

async function hasLived({ db, organizationId }: Write): Promise<boolean> {
  const told = await db
    .selectFrom('event')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('name', '=', LIVED)
    .executeTakeFirst()
  return told !== undefined
}
