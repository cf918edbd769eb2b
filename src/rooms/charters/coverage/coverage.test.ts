import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ examples: ['metepec'], now: '2026-11-17T17:00:00Z' })
const board = await house.anyone().get('/o/metepec/cobertura')

test('of 173 services 54 have a charter, 31.2 %, and 38 of those are certified, 70.4 %: 22.0 % of all', () => {
  const figures = board.all('.cv-figure').map(figure => figure.text.replace(/\s+/g, ' '))
  assert.match(figures[0]!, /173.*en 21 dependencias/)
  assert.match(figures[1]!, /31\.2 %.*54 de 173/)
  assert.match(figures[2]!, /70\.4 %.*38 de 54/)
  assert.match(figures[3]!, /22\.0 %.*38 de 173/)
})

test('the rows of the departments add up to the whole', () => {
  const rows = board.all('tbody tr').map(row => row.querySelectorAll('td').map(cell => cell.text.trim()))
  assert.equal(rows.length, 21)
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  assert.deepEqual([sum(0), sum(1), sum(3)], [173, 54, 38])
})

test('the staff sees the same board, and nobody else has that address', async () => {
  const staff = await (await house.as('calidad', 'metepec')).get('/o/metepec/interno/cartas/cobertura')
  assert.match(staff.text, /31\.2 %/)
  assert.match((await house.anyone().get('/o/metepec/interno/cartas/cobertura')).path, /entrar/)
})
