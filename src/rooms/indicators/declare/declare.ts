/** A figure given by hand, with its evidence; a second one for the same period replaces the first, which stays withdrawn. */
import { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { isRefusal, type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import { decimal } from '../decimal.ts'
import type { Indicator } from '../indicators.queries.ts'
import { observe } from '../observe/observe.ts'
import { withdrawObservations } from '../observe/withdraw.ts'
import { stretchOf } from '../periods.ts'
import type { Period } from '../vocabulary.ts'
import { declareWords } from './words.ts'

export interface SentFigure {
  numerator: string
  denominator: string
  note: string
  files: UploadedFile[]
}

export async function declare(
  write: Write,
  visit: Visit,
  indicator: Indicator,
  period: Period,
  sent: SentFigure,
): Promise<Refusal | undefined> {
  const numbers = numbersOf(visit, sent)
  if ('refused' in numbers) return numbers
  const evidence = await keepAttached(write, visit, sent.files, 'evidence')
  if (isRefusal(evidence)) return evidence
  const [file] = evidence.kept
  if (!file) return refuse({ evidence: visit.words(declareWords).missingEvidence })
  const { to } = stretchOf(period, visit.tenant.timeZone)
  const replaced = await givenBefore(write, visit, indicator.id, period)
  await withdrawObservations(write, replaced, visit.words(declareWords).replaced)
  await observe(write, [
    {
      ...{ source: 'manual', indicatorId: indicator.id, unitId: indicator.unitId, ...numbers, note: sent.note },
      at: Temporal.Instant.fromEpochMilliseconds(Math.min(to - 1, write.now.epochMilliseconds)),
      evidenceFileId: file.id,
      replacesId: replaced.at(-1),
    },
  ])
  return undefined
}

function numbersOf(visit: Visit, sent: SentFigure): { numerator: number; denominator: number } | Refusal {
  const words = visit.words(declareWords)
  const read = (field: 'numerator' | 'denominator') => {
    if (sent[field].trim() === '') return refuse({ [field]: words.missingNumber })
    const number = decimal(sent[field])
    if (number === undefined) return refuse({ [field]: words.badNumber })
    return number < 0 ? refuse({ [field]: words.negative }) : number
  }
  const [numerator, denominator] = [read('numerator'), read('denominator')]
  if (typeof numerator !== 'number') return numerator
  return typeof denominator === 'number' ? { numerator, denominator } : denominator
}

/** Figures of the same period that stand. */
async function givenBefore(write: Write, visit: Visit, indicatorId: number, period: Period): Promise<number[]> {
  const { from, to } = stretchOf(period, visit.tenant.timeZone)
  const at = (instant: number) => toDate(Temporal.Instant.fromEpochMilliseconds(instant))
  const rows = await write.db
    .selectFrom('observation')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('indicator_id', '=', indicatorId)
    .where('at', '>=', at(from))
    .where('at', '<', at(to))
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
