/** The figures of Metepec's practice of 2024 (UNE 93200:2008) that its charters must reproduce. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASES } from './charter.ts'
import { readExample } from './read.ts'

const { charters, services, positions, people } = readExample('metepec')
const rounded = (share: number) => Number((share * 100).toFixed(1))

test('Metepec has a charter for each of the 54 services that its catalogue marks, and for no other', () => {
  const marked = services.filter(service => service.charter !== 'none').map(({ code }) => code)
  assert.deepEqual(charters.map(({ service }) => service).sort(), marked.sort())
})

test('the coverage reads 31.2 % of the catalogue, 70.4 % of the charters and 22.0 % certified', () => {
  const certified = charters.filter(({ certificates }) => certificates.length > 0)
  const shares = [
    charters.length / services.length,
    certified.length / charters.length,
    certified.length / services.length,
  ]
  assert.deepEqual([services.length, charters.length, certified.length], [173, 54, 38])
  assert.deepEqual(shares.map(rounded), [31.2, 70.4, 22])
})

test('every charter carries the five base indicators: 270 in all, besides one or more of its own', () => {
  for (const { code, indicators } of charters) {
    assert.deepEqual(
      indicators.flatMap(({ base }) => base ?? []),
      [...BASES],
      code,
    )
    assert.ok(
      indicators.some(({ base }) => base === null),
      code,
    )
  }
  assert.equal(charters.flatMap(({ indicators }) => indicators.filter(({ base }) => base)).length, 270)
})

test('a certified charter was certified once and renewed seven years in a row', () => {
  for (const { code, certificates } of charters.filter(each => each.certificates.length > 0)) {
    assert.deepEqual(
      certificates.map(({ kind }) => kind),
      ['first', ...Array(7).fill('renewal')],
      code,
    )
    const years = certificates.map(({ grantedOn }) => Number(grantedOn.slice(0, 4)))
    assert.deepEqual(years, [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024], code)
  }
})

test('every commitment answers an expectation that its study found, and follows an indicator of the charter', () => {
  for (const { code, study, indicators, versions } of charters)
    for (const commitment of versions.flatMap(version => version.commitments)) {
      assert.ok(
        study.expectations.some(({ attribute }) => attribute === commitment.attribute),
        `${code} ${commitment.code}`,
      )
      assert.ok(
        indicators.some(indicator => indicator.code === commitment.indicator),
        `${code} ${commitment.code}`,
      )
    }
})

test('a charter was in force when 2024 began, after its study, and no text keeps a word in braces', () => {
  for (const { code, study, versions } of charters) {
    const inForce = versions.at(-1)!.inForceFrom
    assert.ok(study.carriedOutOn < inForce && inForce <= '2024-01-01' && versions[0]!.inForceFrom < inForce, code)
    assert.doesNotMatch(JSON.stringify(versions), /\{\w+\}/, code)
  }
})

test('somebody holds each position that signs a charter or belongs to its team', () => {
  const held = new Set(people.flatMap(person => person.positions.map(({ position }) => position)))
  for (const { code, team, signatures } of charters)
    for (const { position } of [...team, ...signatures]) {
      assert.ok(positions.some(each => each.code === position) && held.has(position), `${code}: ${position}`)
    }
})

test('gender equality has its three charters by name', () => {
  const titles = charters.filter(({ unit }) => unit === 'igualdad-de-genero').map(({ title }) => title)
  assert.deepEqual(titles, ['Asesoría y orientación jurídica', 'Terapia psicológica', 'Clase-taller de autoempleo'])
})
