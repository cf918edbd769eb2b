import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Procedure } from './procedure.ts'
import { exampleSlugs, readExample } from './read.ts'

/** Keys of the steps from which `goal` can be reached, following exits. */
function leadingTo(goal: string, { steps }: Procedure): Set<string> {
  const found = new Set<string>([goal])
  let before = 0
  while (found.size > before) {
    before = found.size
    for (const step of steps) if (step.exits.some(exit => found.has(exit.to))) found.add(step.key)
  }
  return found
}

function reachable({ steps }: Procedure): Set<string> {
  const found = new Set<string>([steps[0]!.key])
  for (const key of found) {
    for (const exit of steps.find(step => step.key === key)?.exits ?? []) if (exit.to !== 'end') found.add(exit.to)
  }
  return found
}

for (const slug of exampleSlugs) {
  const { procedures, positions, people, units, services, inadmissibilityReasons } = readExample(slug)
  const position = (code: string) => positions.some(row => row.code === code)

  test(`${slug} has one procedure for whatever no rule claims`, () => {
    assert.equal(procedures.filter(({ isDefault }) => isDefault).length, 1)
    const order = procedures.map(({ precedence }) => precedence)
    assert.equal(new Set(order).size, order.length)
  })

  for (const procedure of procedures) {
    suite(`procedure ${procedure.code} of ${slug}`, () => {
      const { steps } = procedure

      test('numbers its steps from one and begins by receiving', () => {
        assert.deepEqual(
          steps.map(step => step.number),
          steps.map((_, at) => at + 1),
        )
        assert.equal(new Set(steps.map(step => step.key)).size, steps.length)
        assert.equal(steps[0]!.act, 'receive')
      })

      test('leads every exit to a step or to the end, reaches every step and can end from each', () => {
        const keys = new Set(['end', ...steps.map(step => step.key)])
        for (const exit of steps.flatMap(step => step.exits)) assert.ok(keys.has(exit.to), exit.to)
        assert.equal(reachable(procedure).size, steps.length)
        assert.equal(leadingTo('end', procedure).size, steps.length + 1)
      })

      test('gives each exit of a step its own outcome, and each decision two ways out', () => {
        for (const { key, act, exits } of steps) {
          assert.equal(new Set(exits.map(exit => exit.outcome)).size, exits.length, key)
          if (act === 'decide') assert.ok(exits.length >= 2, key)
        }
      })

      test('explains every refusal to the citizen and asks why for every return', () => {
        for (const step of steps) {
          for (const exit of step.exits) {
            const target = steps.find(({ key }) => key === exit.to)
            if (exit.endsAs === 'inadmissible')
              assert.ok(exit.tellsCitizen && exit.needs.includes('reason'), exit.outcome)
            if (target && target.number < step.number) assert.ok(exit.needs.includes('text'), exit.outcome)
          }
        }
        assert.ok(inadmissibilityReasons.length > 0)
      })

      test('answers the citizen on every way to a closed request', () => {
        const silent: Procedure = {
          ...procedure,
          steps: steps.map(step => ({ ...step, exits: step.exits.filter(exit => !exit.tellsCitizen) })),
        }
        assert.ok(!leadingTo('end', silent).has(steps[0]!.key))
      })

      test('names only positions, units and services that exist, and someone holds each responsible position', () => {
        assert.ok(units.some(({ code }) => code === procedure.unit))
        for (const { service } of procedure.appliesTo)
          assert.ok(!service || services.some(({ code }) => code === service))
        const named = [...procedure.responsibilities, ...procedure.approvals].map(row => row.position)
        for (const code of [...named, ...procedure.outputs.map(({ by }) => by)]) assert.ok(position(code), code)
        for (const { responsible } of steps) {
          if (responsible === 'referred-unit') continue
          const holders = people.filter(person => person.positions.some(held => held.position === responsible.position))
          assert.ok(holders.length > 0, responsible.position)
        }
      })

      test('refers before it attends', () => {
        const [refer, attend] = ['refer', 'attend'].map(act => steps.findIndex(step => step.act === act))
        assert.ok(refer! >= 0 && refer! < attend!)
        assert.equal(steps[attend!]!.responsible, 'referred-unit')
      })
    })
  }
}
