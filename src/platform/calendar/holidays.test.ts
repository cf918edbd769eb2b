import assert from 'node:assert/strict'
import { test } from 'node:test'
import { legalHolidays } from './index.ts'

async function datesOf(country: string, year: number): Promise<string[]> {
  return (await legalHolidays(country, year, year)).map(({ on }) => on.slice('2018-'.length))
}

test('Colombia has the eighteen legal holidays of 2018, and Easter Sunday is not among them', async () => {
  assert.deepEqual(
    await datesOf('CO', 2018),
    '01-01 01-08 03-19 03-29 03-30 05-01 05-14 06-04 06-11 07-02 07-20 08-07 08-20 10-15 11-05 11-12 12-08 12-25'.split(
      ' ',
    ),
  )
})

test('Mexico has the seven days of obligatory rest of 2026, without the days on which only banks close', async () => {
  assert.deepEqual(await datesOf('MX', 2026), '01-01 02-02 03-16 05-01 09-16 11-16 12-25'.split(' '))
})

test('the change of federal government is on 1 October from 2024 and on 1 December before', async () => {
  assert.ok((await datesOf('MX', 2018)).includes('12-01'))
  for (const year of [2024, 2030]) {
    const dates = await datesOf('MX', year)
    assert.ok(dates.includes('10-01'))
    assert.ok(!dates.includes('12-01'))
  }
})

test('the holiday that Colombia declared in June 2026 is there from that year, with its own law', async () => {
  const july = (await legalHolidays('CO', 2025, 2027)).filter(({ name }) => name.includes('Chiquinquirá'))
  assert.deepEqual(
    july.map(({ on }) => on),
    ['2026-07-13', '2027-07-12'],
  )
  assert.match(july[0]!.legalSource, /Ley 2578 de 2026/)
})

test('two holidays that move to the same Monday are one day with both names', async () => {
  const holidays = await legalHolidays('CO', 2025, 2025)
  assert.equal(holidays.length, 17)
  assert.equal(holidays.find(({ on }) => on === '2025-06-30')!.name, 'Sagrado Corazón de Jesús; San Pedro y San Pablo')
})

test('every holiday from 2024 to 2030 comes in order, once, with its name and legal source', async () => {
  for (const country of ['MX', 'CO', 'ES', 'US', 'CL', 'AR', 'PE']) {
    const holidays = await legalHolidays(country, 2024, 2030)
    const dates = holidays.map(({ on }) => on)
    assert.deepEqual(dates, [...new Set(dates)].sort(), country)
    assert.ok(dates[0]! >= '2024' && dates.at(-1)! < '2031', country)
    assert.ok(
      holidays.every(({ name, legalSource }) => name !== '' && legalSource !== ''),
      country,
    )
  }
})

test('a rest day that substitutes a holiday of the next year belongs to the year in which it falls', async () => {
  assert.ok((await datesOf('US', 2027)).includes('12-31'))
})

test('a holiday of several days gives each of them, also across the new year', async () => {
  const dates = (await legalHolidays('SZ', 2027, 2027)).map(({ on }) => on)
  for (const date of ['2027-01-01', '2027-01-02', '2027-12-28', '2027-12-31']) assert.ok(dates.includes(date), date)
})

test('a day that is free only from noon is not a holiday', async () => {
  assert.ok(!(await datesOf('GT', 2026)).includes('12-24'))
})

test('a part of a country adds its own holidays', async () => {
  assert.ok((await datesOf('US-MA', 2026)).includes('04-20'))
})

test('an unknown country is refused by name', async () => {
  await assert.rejects(legalHolidays('XX', 2026, 2026), /No holidays are known for XX/)
})
