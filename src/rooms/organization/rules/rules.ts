import { formatFolio } from '../../../platform/codes/folio.ts'
import { folioParts, folioPatternProblem } from '../../../platform/codes/folio-pattern.ts'
import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { calendarChanged } from '../calendar/calendar-changed.ts'
import { rulesWords } from './words.ts'

export type Rules = {
  folioPattern: string
  afterHours: string
  reopenDays: number
  secondFactor: boolean
}

export async function rulesOf(read: Read): Promise<Rules> {
  const row = await read.db
    .selectFrom('organization')
    .select(['folio_pattern', 'after_hours', 'reopen_days', 'administrators_need_second_factor'])
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return {
    folioPattern: row.folio_pattern,
    afterHours: row.after_hours,
    reopenDays: row.reopen_days,
    secondFactor: row.administrators_need_second_factor,
  }
}

/** What keeps a pattern from being used here: numbers start again every year, so the year must be in it. */
export function patternProblem(pattern: string) {
  const problem = folioPatternProblem(pattern)
  if (problem) return problem
  return folioParts(pattern).some(part => part.kind === 'field' && part.field === 'year') ? undefined : 'no-year'
}

/** How the next folio would look, or undefined for a pattern that cannot be used. */
export async function exampleFolio(read: Read, visit: Visit, pattern: string): Promise<string | undefined> {
  if (patternProblem(pattern)) return undefined
  const { year, month } = visit.now.toZonedDateTimeISO(visit.tenant.timeZone)
  const counter = await read.db
    .selectFrom('folio_counter')
    .select('last')
    .where('organization_id', '=', read.organizationId)
    .where('year', '=', year)
    .executeTakeFirst()
  return formatFolio(pattern, { year, month, sequence: (counter?.last ?? 0) + 1 })
}

export async function changeRules(write: Write, visit: Visit, rules: Rules): Promise<Refusal | undefined> {
  const before = await rulesOf(write)
  if (rules.secondFactor && !before.secondFactor && !(await hasSecondFactor(write, visit)))
    return refuse({ secondFactor: visit.words(rulesWords).turnOnYours })
  await write.db
    .updateTable('organization')
    .set({
      folio_pattern: rules.folioPattern,
      after_hours: rules.afterHours,
      reopen_days: rules.reopenDays,
      administrators_need_second_factor: rules.secondFactor,
    })
    .where('id', '=', write.organizationId)
    .execute()
  const data = changesBetween(before, rules)
  await write.event({
    name: 'organization.rules-changed',
    subject: 'organization',
    subjectId: write.organizationId,
    data,
  })
  if (data.afterHours) await calendarChanged(write)
  return undefined
}

async function hasSecondFactor(read: Read, visit: Visit): Promise<boolean> {
  const row = await read.db
    .selectFrom('account')
    .select('totp_secret')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', visit.person?.accountId ?? 0)
    .executeTakeFirst()
  return Boolean(row?.totp_secret)
}
