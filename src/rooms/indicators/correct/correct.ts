/** A person gives a figure again, with a reason: read again from the records, or written where these cannot tell it. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { isRefusal, type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import { decimal } from '../decimal.ts'
import { recordKindOf } from '../formula/evaluate.ts'
import { isPossible } from '../formula/target.ts'
import type { Indicator } from '../indicators.queries.ts'
import { knownUntil } from '../measure/known-until.ts'
import { lockIndicators, measure } from '../measure/measure.ts'
import { compute } from '../read/compute.ts'
import { givenFigures } from '../read/given.queries.ts'
import type { Period, UnitOfMeasure } from '../vocabulary.ts'
import { correctWords } from './words.ts'

export interface SentCorrection {
  how: 'again' | 'by_hand'
  reason: string
  numerator: string
  denominator: string
  value: string
  base: string
  files: UploadedFile[]
}

export interface WrittenFigure {
  numerator: number | null
  denominator: number | null
  value: number
  base: number
}

export async function correct(
  write: Write,
  visit: Visit,
  indicator: Indicator,
  period: Period,
  sent: SentCorrection,
): Promise<Refusal | undefined> {
  if (sent.how === 'again') {
    await measure(write, [indicator.id], period, { reason: sent.reason })
    return undefined
  }
  const figure = writtenFigure(visit, indicator.unitOfMeasure, sent)
  if ('refused' in figure) return figure
  const evidence = await keepAttached(write, visit, sent.files, 'evidence')
  if (isRefusal(evidence)) return evidence
  const [file] = evidence.kept
  if (!file) return refuse({ evidence: visit.words(correctWords).missingEvidence })
  await giveByHand(write, indicator, period, figure, sent.reason, file.id)
  return undefined
}

/** What somebody wrote as a figure, or the sentence that refuses it. */
export function writtenFigure(visit: Visit, unit: UnitOfMeasure, sent: SentCorrection): WrittenFigure | Refusal {
  const words = visit.words(correctWords)
  const number = (field: 'numerator' | 'denominator' | 'value' | 'base') => {
    if (sent[field].trim() === '') return refuse({ [field]: words.missingNumber })
    const read = decimal(sent[field])
    if (read === undefined) return refuse({ [field]: words.badNumber })
    return read < 0 ? refuse({ [field]: words.negative }) : read
  }
  if (unit !== 'percent') {
    const [value, base] = [number('value'), number('base')]
    if (typeof value !== 'number') return value
    if (typeof base !== 'number') return base
    if (!isPossible(unit, value)) return refuse({ value: words.outsideScore })
    // A figure of nothing would be a pass without data.
    if (base < 1 && unit !== 'count') return refuse({ base: words.noBase })
    return { numerator: null, denominator: null, value, base: Math.round(base) }
  }
  const [numerator, denominator] = [number('numerator'), number('denominator')]
  if (typeof numerator !== 'number') return numerator
  if (typeof denominator !== 'number') return denominator
  if (denominator <= 0) return refuse({ denominator: words.zero })
  if (numerator > denominator) return refuse({ numerator: words.above })
  return { numerator, denominator, value: (100 * numerator) / denominator, base: Math.round(denominator) }
}

async function giveByHand(
  write: Write,
  indicator: Indicator,
  period: Period,
  figure: WrittenFigure,
  reason: string,
  evidenceFileId: number,
): Promise<void> {
  await lockIndicators(write, [indicator.id])
  const [before] = await givenFigures(write, [indicator.id], [period])
  // What the records say today goes with it, so that only what changes after it takes another measurement.
  const [today] = await compute(write, [indicator], period)
  const number = (before?.number ?? 0) + 1
  await write.db
    .insertInto('measurement')
    .values({
      organization_id: write.organizationId,
      indicator_id: indicator.id,
      indicator_version_id: today!.version.id,
      starts_on: period.startsOn,
      ends_on: period.endsOn,
      number,
      ...figure,
      status: 'measured',
      method: 'manual',
      by_hand: true,
      record_kind: recordKindOf(today!.version.formula),
      fingerprint: today!.fingerprint,
      data_until: toDate(await knownUntil(write)),
      reason,
      evidence_file_id: evidenceFileId,
      taken_by: write.actorId,
      taken_at: toDate(write.now),
    })
    .execute()
  await write.event({
    name: 'indicator.corrected',
    subject: 'indicator',
    subjectId: indicator.id,
    data: { from: period.startsOn, to: period.endsOn, number, reason },
  })
}
