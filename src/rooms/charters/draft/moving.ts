import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import { done, type Going, type Missing, missing, type Refusal } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { lockVersion } from '../drafting.ts'
import { charterPaths } from '../paths.ts'
import { type Charter, charterById, type Version, versionById } from '../read/charter.queries.ts'

export const params = z.object({ charter: identity() })
export const versionParams = params.extend({ version: identity() })
export type At = { params: z.output<typeof versionParams>; query: unknown }

type Work = (write: Write, charter: Charter, version: Version) => Promise<Refusal | undefined>

/** Runs a move of a version that nobody else moves meanwhile. */
export async function moving(write: Write, at: At, work: Work, leave: () => Going): Promise<Going | Refusal | Missing> {
  const charter = await charterById(write, at.params.charter)
  if (!charter) return missing
  await lockVersion(write, at.params.version)
  const version = await versionById(write, charter.id, at.params.version)
  if (!version) return missing
  return (await work(write, charter, version)) ?? leave()
}

/** Back to the version, which says what was done. */
export const back = (visit: Visit, { params: { charter, version } }: At, text: string) =>
  done(visit, charterPaths.version(charter, version), text)
