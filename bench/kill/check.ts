import assert from 'node:assert/strict'
import type { Survival } from './survive.ts'

/** Every acknowledged folio exists, none twice, no request twice. @throws AssertionError naming what was lost */
export function checkSurvival({ acknowledged, contradicted, kept, created }: Survival, intakes: number): void {
  assert.equal(acknowledged.size, intakes, 'everybody was answered in the end')
  assert.deepEqual(contradicted, [], 'who asked again was told the same folio')
  const byKey = new Map(kept.map(({ key, folio }) => [key, folio]))
  for (const [key, folio] of acknowledged)
    assert.equal(byKey.get(key), folio, `the folio ${folio} that was told exists`)
  assert.equal(new Set(kept.map(({ folio }) => folio)).size, intakes, 'no folio is there twice')
  assert.equal(created, intakes, 'no request is there twice, and none that nobody asked for')
  assert.ok(
    kept.every(({ received }) => received === 1),
    'each request was received once',
  )
}
