import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { typing } from '../../../../test/support/typing.ts'
import { understand } from '../../../platform/http/understand.ts'
import { recordSchema, type Typed, typedRecord } from './typed.ts'

const schema = recordSchema('es-MX', new Set([1, 2, 3]))
const blank: Partial<Typed> = {
  ...{ name: 'Acta', unitId: '1', kinds: ['request'], termAmount: '3', termUnit: 'business_days', location: 'none' },
}
const read = (typed: object) => schema.parse({ ...blank, ...typed })
const problem = (typed: object) => {
  const outcome = understand(schema, { ...blank, ...typed }, 'es-MX')
  return outcome.success ? null : outcome.error.issues.map(issue => `${String(issue.path[0])}: ${issue.message}`).join()
}

test('what a record is typed as reads back as the same record, whatever was typed', () => {
  fc.assert(
    fc.property(typing, typed => {
      const record = schema.parse(typed)
      assert.deepEqual(schema.parse(typedRecord(record, 'es-MX')), record)
      assert.deepEqual(schema.parse(typedRecord(record, 'en')), record)
    }),
    { numRuns: 300 },
  )
})

test('a pasted list loses its bullets and its blank lines', () => {
  assert.deepEqual(read({ requirements: ' • Vivir aquí\n\n2) Tener 18 años\r\n- - Firmar' }).requirements, [
    ...['Vivir aquí', 'Tener 18 años', 'Firmar'],
  ])
})

test('a document is asked for in the words of a counter', () => {
  assert.deepEqual(read({ documents: 'INE | Original y 2 copias | vigente\nCURP\nPlano | copia' }).documents, [
    { name: 'INE', original: true, copies: 2, note: 'vigente' },
    { name: 'CURP', original: false, copies: 0, note: '' },
    { name: 'Plano', original: false, copies: 1, note: '' },
  ])
  assert.match(problem({ documents: 'INE\nActa | tres juegos' }) ?? '', /documents: Renglón 2/)
  assert.match(problem({ documents: 'a | original | b | c' }) ?? '', /demasiadas barras/)
})

test('an amount is understood as it is written in Mexico and in Colombia, and anything else is refused', () => {
  const amount = (costAmount: unknown) => read({ cost: 'paid', costAmount }).cost.amount
  for (const typed of ['1250.5', '$1,250.50', '1.250,50', '1250,5', 1250.5]) assert.equal(amount(typed), 1250.5)
  assert.equal(amount('80.000'), 80_000)
  for (const typed of ['gratis', '12.5.1', '-3', '1e9', '1,25,0', '0x10', '99999999999999'])
    assert.match(problem({ cost: 'paid', costAmount: typed }) ?? 'nothing', /costAmount: Escriba un monto/, typed)
  assert.match(problem({ cost: 'free', costAmount: '10' }) ?? '', /gratuito/)
  assert.match(problem({ cost: 'paid' }) ?? '', /costText/)
})

test('an empty name, ten thousand characters, tags of pages and a script address are refused beside their field', () => {
  assert.match(problem({ name: '  ' }) ?? '', /^name: Escriba el nombre$/)
  assert.match(
    problem({ purpose: 'x'.repeat(10_000) }) ?? '',
    /purpose: Es demasiado largo: caben 500 caracteres y tiene 10,000/,
  )
  assert.match(problem({ steps: `Ir\n${'x'.repeat(10_000)}` }) ?? '', /steps: El renglón 2/)
  assert.match(problem({ cases: 'x\n'.repeat(60) }) ?? '', /cases: Son demasiados/)
  assert.match(problem({ requirements: '<script>alert(1)</script>' }) ?? '', /requirements: .*sin etiquetas/)
  assert.equal(read({ requirements: 'Ingreso < 3 salarios y > 1' }).requirements.length, 1)
  assert.match(problem({ formUrl: 'javascript:alert(1)' }) ?? '', /formUrl/)
  assert.match(problem({ email: 'nadie' }) ?? '', /email/)
  assert.match(problem({ unitId: '99' }) ?? '', /unitId/)
  assert.match(problem({ termAmount: '-1' }) ?? '', /termAmount/)
  assert.match(problem({ kinds: [] }) ?? '', /kinds/)
})

test('what silence means is never said without the law that says it', () => {
  assert.match(problem({ silence: 'affirmative' }) ?? '', /silenceBasis/)
  assert.equal(problem({ silence: 'none' }), null)
})
