import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { instantReader, TimeFormatError } from './local-time.ts'

const iso = (read: ReturnType<ReturnType<typeof instantReader>>) => read && new Date(read.at).toISOString()
const boston = instantReader('yyyy-MM-dd HH:mm:ss', 'America/New_York')

test('a time of Boston is read with the offset of its season', () => {
  assert.equal(iso(boston('2013-01-01 06:32:33')), '2013-01-01T11:32:33.000Z')
  assert.equal(iso(boston('2013-07-01 06:32:33')), '2013-07-01T10:32:33.000Z')
})

test('of an hour that happens twice the first is taken, and it is reported as doubtful', () => {
  assert.deepEqual(boston('2014-11-02 01:30:00'), { at: Date.parse('2014-11-02T05:30:00Z'), doubtful: true })
  assert.equal(boston('2014-11-02 02:30:00')?.doubtful, false)
})

test('an hour that the clocks skip is moved on by as much as they were', () => {
  assert.deepEqual(boston('2014-03-09 02:30:00'), { at: Date.parse('2014-03-09T07:30:00Z'), doubtful: true })
})

test('dates are read in the order and with the hour of twelve that the file uses', () => {
  const sheet = instantReader('dd/MM/yyyy hh:mm a', 'America/Hermosillo')
  assert.equal(iso(sheet('5/3/2026 12:05 a. m.')), '2026-03-05T07:05:00.000Z')
  assert.equal(iso(sheet('05/03/2026 01:05 PM')), '2026-03-05T20:05:00.000Z')
  assert.equal(sheet('05/03/2026 13:05 PM'), undefined)
})

test('a promise that is a date alone lasts to the end of that day, a receipt is at its beginning', () => {
  assert.equal(iso(instantReader('yyyy-MM-dd', 'America/Bogota', 'end')('2026-03-05')), '2026-03-06T04:59:59.999Z')
  assert.equal(iso(instantReader('yyyy-MM-dd', 'America/Bogota')('2026-03-05')), '2026-03-05T05:00:00.000Z')
})

test('a date that does not exist is not guessed', () => {
  for (const text of [
    '2013-02-29 10:00:00',
    '2013-13-01 10:00:00',
    '2013-01-01 24:00:00',
    '2013-01-01',
    'yesterday',
    '',
  ])
    assert.equal(boston(text), undefined, text)
})

test('an instant with its offset needs no time zone', () => {
  assert.equal(iso(instantReader('iso', 'UTC')('2026-03-05T10:00:00-07:00')), '2026-03-05T17:00:00.000Z')
  assert.equal(instantReader('iso', 'UTC')('2026-03-05T10:00:00'), undefined)
})

test('a pattern without a date, with unknown letters or in no time zone is refused at once', () => {
  for (const [format, zone] of [
    ['HH:mm', 'UTC'],
    ['yyyy-MM-dd QQ', 'UTC'],
    ['yyyy-MM-dd hh:mm', 'UTC'],
    ['yyyy-MM-dd', 'Mars/Olympus'],
  ])
    assert.throws(() => instantReader(format!, zone!), TimeFormatError)
})

test('every wall time of any zone is read as Temporal reads it', () => {
  const zones = ['America/New_York', 'America/Hermosillo', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kolkata']
  const readers = new Map(zones.map(zone => [zone, instantReader('yyyy-MM-dd HH:mm:ss', zone)]))
  const minutes = fc.integer({ min: 0, max: 20 * 366 * 1440 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
      const wall = Temporal.PlainDateTime.from('2005-01-01T00:00').add({ minutes: minute })
      const read = readers.get(zone)!(wall.toString({ smallestUnit: 'second' }).replace('T', ' '))
      assert.equal(read?.at, wall.toZonedDateTime(zone).epochMilliseconds)
    }),
  )
})
