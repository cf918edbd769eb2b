import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { hindrance, type Standing } from './guards.ts'
import { isOpen, MOVES, type MoveName, STATES, type State } from './vocabulary.ts'

const NAMES = Object.keys(MOVES) as MoveName[]

const ready: Standing = {
  state: 'detected',
  kind: 'nonconforming_output',
  hasCause: true,
  isRecurrence: true,
  systemicStatement: 'No se cambió el rol',
  actions: [{ hasResponsible: true, isDone: false, isCancelled: false, doneBy: null, isPast: false }],
  pendingRemedies: 0,
  verifyOn: '2027-01-01',
  hasDisposition: true,
  actorId: 1,
  today: '2027-01-01',
}
const done = [{ hasResponsible: true, isDone: true, isCancelled: false, doneBy: 2, isPast: false }]

const lacks: [sentence: string, MoveName, State, Partial<Standing>, string][] = [
  ['a plan is not approved without a cause', 'approve', 'analysed', { hasCause: false }, 'cause'],
  [
    'a recurrence is not approved without a word on the time before',
    'approve',
    'analysed',
    { systemicStatement: ' ' },
    'systemic',
  ],
  ['a plan without actions is not approved', 'approve', 'analysed', { actions: [] }, 'action'],
  ['a plan whose actions are all done has nothing to approve', 'approve', 'analysed', { actions: done }, 'action'],
  [
    'an action nobody answers for is not approved',
    'approve',
    'analysed',
    { actions: [{ ...ready.actions[0]!, hasResponsible: false }] },
    'responsible',
  ],
  ['a plan is not finished with actions to do', 'finish', 'planned', {}, 'no-open-action'],
  [
    'a plan whose actions were all cancelled is not finished',
    'finish',
    'planned',
    { actions: [{ ...done[0]!, isDone: false, isCancelled: true }] },
    'action-done',
  ],
  [
    'actions of an earlier round do not finish this one',
    'finish',
    'planned',
    { actions: [{ ...done[0]!, isPast: true }] },
    'action-done',
  ],
  [
    'a plan is not finished without a day for its verification',
    'finish',
    'planned',
    { actions: done, verifyOn: null },
    'verification-planned',
  ],
  ['a case is not closed with open actions', 'close', 'implemented', {}, 'no-open-action'],
  [
    'a case is not closed before its effect can be seen',
    'close',
    'implemented',
    { actions: done, today: '2026-12-31' },
    'cycle-over',
  ],
  [
    'whoever did an action does not close the case',
    'close',
    'implemented',
    { actions: done, actorId: 2 },
    'other-person',
  ],
  [
    'nor whoever did an action of an earlier round',
    'close',
    'implemented',
    { actions: [{ ...done[0]!, isPast: true }], actorId: 2 },
    'other-person',
  ],
  ['nobody unknown closes a case', 'close', 'implemented', { actions: done, actorId: null }, 'other-person'],
  [
    'a case is not closed while somebody waits for a remedy',
    'close',
    'implemented',
    { actions: done, pendingRemedies: 1 },
    'no-pending-remedy',
  ],
  [
    'an output is not closed before it is said what became of it',
    'close',
    'implemented',
    { actions: done, hasDisposition: false },
    'disposition',
  ],
  [
    'whoever did an action does not send the case back either',
    'fail',
    'implemented',
    { actions: done, actorId: 2 },
    'other-person',
  ],
  ['a step is not taken twice', 'contain', 'contained', {}, 'wrong-state'],
]

for (const [sentence, name, state, known, why] of lacks)
  test(sentence, () => {
    assert.equal(hindrance(name, { ...ready, state, ...known }), why)
  })

test('with everything in its place the way goes from the correction to the verdict', () => {
  const way: [MoveName, Partial<Standing>][] = [
    ['contain', {}],
    ['analyse', {}],
    ['approve', {}],
    ['finish', { actions: done }],
    ['close', { actions: done }],
  ]
  let state: State = 'detected'
  for (const [name, known] of way) {
    assert.equal(hindrance(name, { ...ready, state, ...known }), undefined, name)
    state = MOVES[name].to
  }
  assert.equal(state, 'effective')
})

test('whatever is known, nothing is closed as effective but from its verification, and every state has a way out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATES), fc.constantFrom(...NAMES), (state, name) => {
      const why = hindrance(name, { ...ready, state, actions: done })
      if (why === undefined && MOVES[name].to === 'effective') assert.equal(state, 'implemented')
    }),
  )
  for (const state of STATES)
    assert.ok(
      NAMES.some(name => (MOVES[name].from as readonly State[]).includes(state)),
      state,
    )
})

test('every move names its clause, and leads to another state', () => {
  for (const name of NAMES) {
    const { from, to, clause } = MOVES[name]
    assert.match(clause, /^(8\.7|10\.2)/)
    assert.ok(!(from as readonly State[]).includes(to), name)
  }
  assert.equal(STATES.filter(isOpen).length, 5)
})
