import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readPlaces } from './read-list.ts'

test('a list pasted from a spreadsheet is read with its coordinates, and its headings are not a place', () => {
  const { places, bad } = readPlaces(
    'Nombre\tTipo\tLatitud\tLongitud\nCentro\tcolonia\t26.82\t-109.64\nMocorúa\t\t\t\n',
  )
  assert.deepEqual(bad, [])
  assert.deepEqual(places, [
    { name: 'Centro', kind: 'colonia', latitude: 26.82, longitude: -109.64 },
    { name: 'Mocorúa', kind: '', latitude: null, longitude: null },
  ])
})

test('names alone are enough, one on each line, with quotes or commas in them', () => {
  assert.deepEqual(
    readPlaces('Centro\n"La Unión, parte alta"\n').places.map(p => p.name),
    ['Centro', 'La Unión, parte alta'],
  )
})

test('each bad line is told with its number and its problem, and the others stay', () => {
  const { places, bad } = readPlaces('Uno,colonia,26,-109\n,colonia\nDos,colonia,norte,-109\nTres,,26\nUNO')
  assert.equal(places.length, 1)
  assert.deepEqual(
    bad.map(({ line, problem }) => [line, problem]),
    [
      [2, 'no-name'],
      [3, 'latitude'],
      [4, 'half'],
      [5, 'repeated'],
    ],
  )
})

test('no text whatever breaks the reading, and no two places share a name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), text => {
      const { places } = readPlaces(text)
      return new Set(places.map(p => p.name.toLowerCase())).size === places.length
    }),
  )
})
