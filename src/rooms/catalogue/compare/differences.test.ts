import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fieldLines, type Reading } from '../describe/read.ts'
import { NO_DETAILS, type ServiceRecord } from '../vocabulary.ts'
import { differencesBetween } from './differences.ts'

const reading: Reading = { locale: 'es-MX', currency: 'MXN', units: new Map([[1, 'Tesorería']]) }
const record: ServiceRecord = {
  ...NO_DETAILS,
  ...{ name: 'Acta', purpose: '', keywords: [], need: '', unitId: 1, kinds: ['request'] },
  ...{ term: { amount: 3, unit: 'business_days' }, location: 'none', anonymous: true },
}
const between = (before: Partial<ServiceRecord>, after: Partial<ServiceRecord>) =>
  differencesBetween({ ...record, ...before }, { ...record, ...after }, reading)

test('two publications that say the same have no differences', () => {
  assert.deepEqual(between({}, {}), [])
})

test('a change of term and of cost reads as a citizen would tell it', () => {
  const paid = { kind: 'paid', amount: 1250, text: '', legalBasis: '' } as const
  const term = { amount: 5, unit: 'business_days' } as const
  assert.deepEqual(between({ cost: { ...paid, kind: 'free', amount: null } }, { cost: paid, term }), [
    { field: 'cost', removed: ['Gratuito'], added: ['$1,250'], reordered: false },
    { field: 'term', removed: ['3 días hábiles'], added: ['5 días hábiles'], reordered: false },
  ])
})

test('of a list only what came and what went is told; a new order is called so', () => {
  assert.deepEqual(between({ requirements: ['a', 'b', 'b'] }, { requirements: ['b', 'c'] }), [
    { field: 'requirements', removed: ['a', 'b'], added: ['c'], reordered: false },
  ])
  assert.deepEqual(between({ steps: ['a', 'b'] }, { steps: ['b', 'a'] })[0]?.reordered, true)
})

test('taking away what is told as removed and putting what is told as added gives the new list', () => {
  const things = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
  fc.assert(
    fc.property(things, things, (before, after) => {
      const [told] = between({ cases: before }, { cases: after })
      const left = [...fieldLines('cases', { ...record, cases: before }, reading)]
      for (const gone of told?.removed ?? []) left.splice(left.indexOf(gone), 1)
      assert.deepEqual([...left, ...(told?.added ?? [])].sort(), [...after].sort())
    }),
  )
})
