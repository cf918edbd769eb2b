import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { exampleSlugs, readExample } from './read.ts'
import { roles } from './vocabulary.ts'

const codes = (rows: { code: string }[]) => rows.map(row => row.code)
const repeated = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at)

/** Contrast of a colour on white, by the WCAG 2.2 definition of relative luminance. */
function contrastOnWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(channel => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

for (const slug of exampleSlugs) {
  suite(`the example ${slug}`, () => {
    const example = readExample(slug)
    const { organization, units, positions, people, needs, services, neighbourhoods, procedures } = example
    const unitCodes = codes(units)
    const positionCodes = codes(positions)

    test('bears the name of its folder and keeps no code twice', () => {
      assert.equal(organization.slug, slug)
      for (const rows of [units, positions, needs, services, example.inadmissibilityReasons, procedures]) {
        assert.deepEqual(repeated(codes(rows)), [])
      }
      assert.deepEqual(repeated(neighbourhoods.map(place => place.name)), [])
      assert.deepEqual(repeated(people.map(person => person.email)), [])
      assert.deepEqual(repeated(people.map(person => person.name)), [])
    })

    test('is one tree of units with a single top', () => {
      assert.equal(units.filter(unit => unit.parent === null).length, 1)
      for (const [at, unit] of units.entries()) {
        const above = unitCodes.slice(0, at)
        if (unit.parent !== null) assert.ok(above.includes(unit.parent), `${unit.code} comes after its parent`)
      }
    })

    test('gives every unit that attends requests exactly one liaison with an account', () => {
      const held = new Set(people.flatMap(person => person.positions.map(({ position }) => position)))
      for (const unit of units.filter(({ attendsRequests }) => attendsRequests)) {
        const liaisons = positions.filter(({ liaison, unit: at }) => liaison && at === unit.code)
        assert.equal(liaisons.length, 1, unit.code)
        assert.ok(held.has(liaisons[0]!.code), `${liaisons[0]!.code} is held`)
      }
    })

    test('has positions only in its units, held by people of every role', () => {
      for (const position of positions) assert.ok(unitCodes.includes(position.unit), position.code)
      for (const held of people.flatMap(person => person.positions))
        assert.ok(positionCodes.includes(held.position), held.position)
      assert.deepEqual(new Set(people.flatMap(person => person.roles)), new Set(roles))
    })

    test('offers services of units that attend requests, under a known need', () => {
      for (const service of services) {
        assert.ok(
          units.some(({ code, attendsRequests }) => attendsRequests && code === service.unit),
          service.code,
        )
        assert.ok(codes(needs).includes(service.need), service.code)
        for (const kind of service.kinds) assert.ok(organization.requestKinds.includes(kind), service.code)
        assert.deepEqual(repeated(codes(service.questions)), [], service.code)
      }
      for (const need of needs)
        assert.ok(
          services.some(service => service.need === need.code),
          need.code,
        )
    })

    test('works Monday to Friday and cites a source for every day it closes', () => {
      const { workingHours, ownNonWorkingDays } = organization
      for (const day of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const)
        assert.ok(workingHours[day].length > 0)
      const starts = ownNonWorkingDays.map(({ from }) => from)
      assert.deepEqual(starts, starts.toSorted())
    })

    test('shows colours that can be read and a coat of arms that carries no code', () => {
      assert.ok(contrastOnWhite(organization.brand.primary) >= 4.5)
      assert.match(example.coatOfArms, /^<svg [^>]*viewBox="0 0 96 112" role="img" aria-label="[^"]+">/)
      assert.doesNotMatch(example.coatOfArms, /<script|<style|style=|href|\son\w+=/)
    })

    test('places its neighbourhoods around its own territory', () => {
      const middle = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
      const [lat, lng] = [
        middle(neighbourhoods.map(place => place.lat)),
        middle(neighbourhoods.map(place => place.lng)),
      ]
      for (const place of neighbourhoods) {
        assert.ok(Math.abs(place.lat - lat) < 3 && Math.abs(place.lng - lng) < 5, place.name)
      }
    })

    test('is kept in files short enough to be read', () => {
      for (const name of readdirSync(join(import.meta.dirname, slug), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(json|svg)$/.test(name)) continue
        const lines = readFileSync(join(import.meta.dirname, slug, name), 'utf8').split('\n').length
        assert.ok(lines <= 400, `${name} has ${lines} lines`)
      }
    })
  })
}
