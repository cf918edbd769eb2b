import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BOSTON_MISSING, BOSTON_YEARS, bostonFolder, importBoston } from '../../../../test/support/boston.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { verdictReport } from './report.ts'
import { verifyVerdicts } from './verify.ts'

test('the city of Boston and the product agree on every closed case with a promised date', async context => {
  if (!bostonFolder) return context.diagnostic(BOSTON_MISSING)
  const house = await openTestHouse({ examples: [] })
  const boston = await importBoston(house, bostonFolder)
  const counted = { closed: 0, disagreements: 0 }
  for (const year of BOSTON_YEARS) {
    const { rows } = await boston.rows(year)
    const confusion = await verifyVerdicts(house.house.db, boston.scope, boston.mapping, rows)
    context.diagnostic(`${year}\n${verdictReport(confusion, 'en').join('\n')}`)
    counted.disagreements += confusion.disagreements.length
    const { on_time, late } = confusion.counts
    counted.closed += on_time.on_time + late.late
  }
  assert.deepEqual(counted, { closed: 11_211, disagreements: 0 })
})
