import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { ProcedureInForce, Step } from '../../procedures/index.ts'
import { STATES } from '../vocabulary.ts'
import { attendance, type Handed } from './attendance.ts'
import { attendedExit, exitOnward, nextMove } from './next-move.ts'

const step = (number: number, act: Step['act'], exits: [outcome: string, to: number | 'closed' | 'inadmissible'][]) =>
  ({
    id: number,
    number,
    key: act,
    act,
    title: act,
    what: '',
    citizenWords: '',
    record: null,
    position: act === 'attend' ? null : { id: number, name: `P${number}` },
    term: null,
    exits: exits.map(([outcome, to]) => ({
      outcome,
      label: outcome,
      toStepId: typeof to === 'number' ? to : null,
      needs: [],
      tellsCitizen: false,
      endsAs: typeof to === 'number' ? null : to,
    })),
  }) satisfies Step

const procedure: ProcedureInForce = {
  versionId: 1,
  procedureId: 1,
  code: '4.1.1',
  name: 'Solicitudes',
  version: 1,
  steps: [
    step(1, 'receive', [['received', 2]]),
    step(2, 'decide', [
      ['inadmissible', 'inadmissible'],
      ['admissible', 3],
      ['correction', 1],
    ]),
    step(3, 'refer', [['referred', 4]]),
    step(4, 'attend', [
      ['not-ours', 3],
      ['attended', 5],
    ]),
    step(5, 'report', [
      ['reported', 'closed'],
      ['incomplete', 4],
    ]),
  ],
}
const at = (number: number) => procedure.steps[number - 1]!
const handed = (...states: Handed['state'][]) => states.map(state => ({ state }))

test('a decision leads where its exit says, and an end leaves no step', () => {
  assert.equal(nextMove(procedure, at(2), 'admissible', [])?.to?.number, 3)
  assert.deepEqual(nextMove(procedure, at(2), 'inadmissible', [])?.to, null)
  assert.equal(nextMove(procedure, at(2), 'inadmissible', [])?.state, 'inadmissible')
})

test('an exit that the step does not have moves nothing', () => {
  assert.equal(nextMove(procedure, at(1), 'attended', []), undefined)
})

test('handing back to an earlier step is told apart from going on', () => {
  assert.equal(nextMove(procedure, at(2), 'correction', [])?.returns, true)
  assert.equal(nextMove(procedure, at(2), 'admissible', [])?.returns, false)
  assert.equal(exitOnward(procedure, at(2))?.outcome, 'admissible')
})

test('a case referred to two units waits until both have ended', () => {
  assert.equal(attendedExit(procedure, at(4), handed('answered', 'open')), undefined)
  assert.equal(attendedExit(procedure, at(4), handed('answered', 'answered'))?.outcome, 'attended')
  assert.equal(attendedExit(procedure, at(4), handed('answered', 'withdrawn'))?.outcome, 'attended')
})

test('a unit that gives the case back sends it to whoever referred it, even when another one answered', () => {
  assert.equal(attendedExit(procedure, at(4), handed('answered', 'returned'))?.outcome, 'not-ours')
  assert.equal(nextMove(procedure, at(4), 'not-ours', handed('returned'))?.state, 'admitted')
  assert.equal(nextMove(procedure, at(4), 'not-ours', handed('answered', 'returned'))?.state, 'referred')
})

test('the state says answered only when every unit that had it answered', () => {
  const state = fc.constantFrom<Handed['state']>('open', 'answered', 'returned', 'withdrawn')
  fc.assert(
    fc.property(fc.array(fc.record({ state }), { maxLength: 6 }), referrals => {
      const move = nextMove(procedure, at(3), 'referred', referrals)
      assert.ok(move && STATES.includes(move.state))
      const kept = referrals.filter(referral => referral.state !== 'withdrawn')
      assert.equal(move.state === 'answered', kept.length > 0 && kept.every(({ state }) => state === 'answered'))
      assert.equal(attendance(referrals) === 'waiting', attendedExit(procedure, at(4), referrals) === undefined)
    }),
  )
})

test('every exit of every step leads to a step of the procedure or ends it', () => {
  for (const from of procedure.steps)
    for (const exit of from.exits) {
      const move = nextMove(procedure, from, exit.outcome, [])
      assert.ok(move)
      assert.equal(move.to === null, exit.endsAs !== null)
    }
})
