import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { rereadTenant } from '../tenants.ts'
import { coatOfArms } from './coat-of-arms.ts'
import { brandWords } from './words.ts'

type Brand = Visit['tenant']['brand']

export async function brandOf(read: Read): Promise<Brand> {
  const row = await read.db
    .selectFrom('organization')
    .select('brand')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return row.brand as Brand
}

export async function changeColor(write: Write, visit: Visit, primary: string): Promise<void> {
  await dress(write, visit, { primary })
}

export async function changeCoat(write: Write, visit: Visit, content: Buffer): Promise<Refusal | undefined> {
  const outcome = await coatOfArms(content)
  if ('problem' in outcome) return refuse({ coat: visit.words(brandWords)[outcome.problem] })
  const { sha256 } = await visit.tools.files(write.organizationId).put(outcome.png, 'image/png')
  await dress(write, visit, { coatOfArmsSha256: sha256 })
  return undefined
}

async function dress(write: Write, visit: Visit, change: Brand): Promise<void> {
  const before = await brandOf(write)
  const brand = JSON.stringify({ ...before, ...change })
  await write.db.updateTable('organization').set({ brand }).where('id', '=', write.organizationId).execute()
  const [[key, after] = ['', '']] = Object.entries(change)
  await write.event({
    name: 'organization.dressed',
    subject: 'organization',
    subjectId: write.organizationId,
    data: { [key]: [before[key as keyof Brand] ?? '', after ?? ''] },
  })
  rereadTenant(visit.tenant.slug)
}
