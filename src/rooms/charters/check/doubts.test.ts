import assert from 'node:assert/strict'
import test from 'node:test'
import { isApart, numbersApart } from './doubts.ts'

const minutes = (statement: string, target: number, upper?: number) =>
  isApart(statement, { comparator: 'at_most', target, ...(upper !== undefined && { upper }) }, 'minutes')
const percent = (statement: string, target: number) => isApart(statement, { comparator: 'at_least', target }, 'percent')

test('a sentence that says one number and a target that is another are looked at', () => {
  assert.equal(minutes('Esperas 10 minutos o menos', 8), true)
  assert.equal(minutes('Esperas 10 minutos o menos', 10), false)
  assert.equal(percent('Resolvemos el 90 % a tiempo', 95), true)
  assert.equal(percent('Resolvemos el 95% a tiempo', 95), false)
  assert.equal(percent('Resolvemos el 90 por ciento a tiempo', 95), true)
})

test('numbers are read as people write them', () => {
  assert.equal(minutes('Pagas 1,000 pesos o menos.', 1000), false)
  assert.equal(minutes('Pagas 1.000 pesos o menos', 1000), false)
  assert.equal(minutes('Pagas 1,250.50 pesos o menos', 1250.5), false)
  assert.equal(minutes('Esperas 10.5 minutos', 10.5), false)
  assert.equal(minutes('Esperas 10,5 minutos.', 10.5), false)
  assert.equal(minutes('Esperas 10.5 minutos', 10), true)
})

test('one number that is the target is enough, and either end of a range', () => {
  assert.equal(minutes('De 9 a 15 horas esperas 10 minutos', 10), false)
  assert.equal(minutes('Entre 5 y 10 minutos', 4, 10), false)
})

test('what is said in words, or in another measure than the target, is not judged', () => {
  assert.equal(percent('Reparamos nueve de cada diez lámparas', 95), false)
  assert.equal(percent('Reparamos tu lámpara en 3 días', 90), false)
  assert.equal(minutes('A 9 de cada 10 personas las atendemos pronto', 8), false)
  assert.equal(minutes('Cumplimos la norma A1 en 90 % de los casos', 8), false)
})

test('so many of each so many is a share', () => {
  assert.equal(percent('Reparamos 9 de cada 10 lámparas', 90), false)
  assert.equal(percent('Reparamos 9 de cada 10 lámparas', 95), true)
})

test('a promise with no target or no indicator yet has nothing to differ from', () => {
  const said = { id: 1, code: 'C1', statement: 'Esperas 10 minutos', indicatorId: 7, target: null }
  const target = { comparator: 'at_most', target: 8 } as const
  const indicators = [{ id: 7, unitOfMeasure: 'minutes' as const }]
  assert.deepEqual(numbersApart([said, { ...said, target, indicatorId: null }], indicators), [])
  assert.deepEqual(
    numbersApart([{ ...said, target }], indicators).map(({ code }) => code),
    ['C1'],
  )
})
