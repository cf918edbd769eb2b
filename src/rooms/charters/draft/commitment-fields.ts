import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity, optionalIdentity, optionalText, text } from '../../../platform/http/fields.ts'
import { done } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Comparator } from '../../indicators/index.ts'
import { optionalDay, optionalDecimal } from '../fields.ts'
import { charterPaths } from '../paths.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { indicatorIdsOf } from '../read/commitments.queries.ts'
import { expectationsOf } from '../study/studies.queries.ts'
import { nouns } from '../words/nouns.ts'
import { choosableIndicators } from './indicators.ts'
import { draftWords } from './words.ts'

export const params = z.object({ charter: identity(), version: identity() })
export type At = { params: z.output<typeof params>; query: unknown }

/** Back to the text, at its top: there stands what was done, and a fragment would stay for the buttons that follow. */
export const leave = (visit: Visit, at: { charter: number; version: number }) =>
  done(visit, charterPaths.version(at.charter, at.version), visit.words(nouns).saved)

/** What a commitment may answer to, and be measured by. */
export async function choices(read: Read, { charter, version }: { charter: Charter; version: Version }) {
  return {
    expectations: await expectationsOf(read, charter.id),
    indicators: await choosableIndicators(read, charter, await indicatorIdsOf(read, version.id)),
  }
}

const COMPARATORS = ['at_least', 'at_most', 'equal', 'between'] as const satisfies readonly Comparator[]

/** A commitment as it is typed. */
export function commitmentSchema(visit: Visit) {
  const words = visit.words(draftWords)
  const amount = optionalDecimal(words.badNumber, 0, 1e9)
  return z.object({
    expectationId: optionalIdentity(),
    statement: text(words.missingStatement, 600),
    indicatorId: optionalIdentity(),
    comparator: z.preprocess(value => (value === '' ? null : (value ?? null)), z.enum(COMPARATORS).nullable()),
    target: amount,
    upper: amount,
    population: optionalText(400),
    remedy: optionalText(600),
    complaintChannel: optionalText(400),
    validFrom: optionalDay(visit),
    validTo: optionalDay(visit),
  })
}
