/** What somebody says of the requirements that the house cannot see: the last word counts, the earlier ones stay. */
import { sql } from 'kysely'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import type { StatedCode } from './requirements.ts'
import { readyWords } from './words.ts'

export interface Statement {
  requirement: StatedCode
  fulfilled: boolean
  statement: string
  fileId: number | null
  fileName: string | null
  by: string | null
  at: Date
}

/** The last statement about each requirement. */
export async function statementsOf(read: Read, charterId: number): Promise<Map<StatedCode, Statement>> {
  const { rows } = await sql<Statement>`
    select distinct on (e.requirement) e.requirement, e.fulfilled, e.statement, f.id as "fileId", f.name as "fileName",
      a.name as by, e.stated_at as at
    from readiness_evidence e
    left join file f on f.organization_id = e.organization_id and f.id = e.evidence_file_id
    left join account a on a.organization_id = e.organization_id and a.id = e.stated_by
    where e.organization_id = ${read.organizationId} and e.charter_id = ${charterId}
    order by e.requirement, e.stated_at desc, e.id desc`.execute(read.db)
  return new Map(rows.map(row => [row.requirement, row]))
}

export interface StatementForm {
  requirement: StatedCode
  fulfilled: boolean
  statement: string
  files: UploadedFile[]
}

/** That something is done needs words that say how; a file shows it. */
export async function stateRequirement(
  write: Write,
  visit: Visit,
  charterId: number,
  { requirement, fulfilled, statement, files }: StatementForm,
): Promise<Refusal | undefined> {
  const words = visit.words(readyWords)
  if (statement === '') return refuse({ statement: words.missingStatement })
  const attached = await keepAttached(write, visit, files, 'evidence')
  if ('refused' in attached) return attached
  await write.db
    .insertInto('readiness_evidence')
    .values({
      organization_id: write.organizationId,
      charter_id: charterId,
      requirement,
      fulfilled,
      statement,
      evidence_file_id: attached.kept[0]?.id ?? null,
      stated_by: write.actorId,
      stated_at: toDate(write.now),
    })
    .execute()
  const data = { what: words.requirements[requirement].name, requirement, fulfilled }
  await write.event({ name: 'charter.evidence-stated', subject: 'charter', subjectId: charterId, data })
  return undefined
}
