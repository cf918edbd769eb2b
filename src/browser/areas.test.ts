import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Areas, nearestName, positions } from './areas.ts'

const areas: Areas = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Centro' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-109.65, 26.82],
            [-109.63, 26.82],
            [-109.63, 26.84],
            [-109.65, 26.84],
          ],
        ],
      },
    },
    { type: 'Feature', properties: { name: 'Yavaros' }, geometry: { type: 'Point', coordinates: [-109.52, 26.7] } },
    { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [-109.6, 26.8] } },
  ],
}

test('a point is near the neighbourhood whose middle is closest', () => {
  assert.equal(nearestName(areas, [-109.641, 26.829]), 'Centro')
  assert.equal(nearestName(areas, [-109.53, 26.71]), 'Yavaros')
  assert.equal(nearestName({ type: 'FeatureCollection', features: [] }, [0, 0]), undefined)
})

test('positions come out of any geometry, longitude first', () => {
  assert.equal(positions(areas).length, 6)
  assert.deepEqual(positions(areas)[4], [-109.52, 26.7])
})
