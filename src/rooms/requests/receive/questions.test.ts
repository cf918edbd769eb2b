import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Question } from '../../catalogue/index.ts'
import { cleanText, lengthOf } from './clean.ts'
import { personFields, pointFields, sentences, subjectOf } from './fields.ts'
import { answersSchema, questionField } from './questions.ts'
import { fieldWords } from './words.ts'

const words = fieldWords('es-MX')
const question = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  code: 'algo',
  label: '¿Qué?',
  hint: '',
  kind,
  options: kind === 'list' || kind === 'several' ? ['Uno', 'Dos', 'Tres'] : [],
  required: false,
  ...more,
})
const read = (asked: Question, given: unknown) => {
  const parsed = answersSchema([asked], words, questionField).safeParse({ q_algo: given })
  return parsed.success ? parsed.data.algo : sentences(parsed.error).q_algo
}

test('each kind of question keeps its own kind of answer', () => {
  assert.equal(read(question('text'), '  entre Hidalgo y Juárez '), 'entre Hidalgo y Juárez')
  assert.equal(read(question('list'), 'Dos'), 'Dos')
  assert.deepEqual(read(question('several'), ['Tres', 'Uno', 'Uno']), ['Uno', 'Tres'])
  assert.deepEqual(read(question('several'), 'Dos'), ['Dos'])
  assert.equal(read(question('date'), '8/12/2026'), '2026-12-08')
})

test('quantities are read however people write them', () => {
  for (const [typed, value] of [
    ['12', 12],
    ['1 500', 1500],
    ['1,500.50', 1500.5],
    ['3,5', 3.5],
    ['-4', -4],
    [7, 7],
  ] as const)
    assert.equal(read(question('number'), typed), value)
})

test('what is no answer is told in a sentence that names the question', () => {
  for (const [asked, given] of [
    [question('list'), 'Cuatro'],
    [question('several'), ['Uno', 'Cuatro']],
    [question('date'), '30/02/2026'],
    [question('date'), '2026-13-01'],
    [question('number'), 'muchos'],
    [question('number'), '1e999'],
    [question('text'), 'a'.repeat(1001)],
    [question('text'), { $ne: null }],
    [question('text'), ['uno', 'dos']],
    [question('text', { required: true }), ' \u0000 '],
  ] as const)
    assert.match(String(read(asked, given)), /«¿Qué\?»/)
})

test('an optional question left blank leaves no answer', () => {
  for (const kind of ['text', 'number', 'list', 'several', 'date'] as const)
    for (const blank of [undefined, null, '', '   ', []]) assert.equal(read(question(kind), blank), undefined)
})

test('whatever is typed, a text answer has no control characters and no halves of letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), typed => {
      const clean = cleanText(typed)
      assert.ok(clean.isWellFormed())
      assert.ok(!clean.includes('\0'))
      assert.equal(cleanText(clean), clean)
    }),
  )
})

test('the subject of a story is its first sentence, never longer than a list can show', () => {
  assert.equal(subjectOf('Hay un bache enorme. Ya ponchó dos llantas.'), 'Hay un bache enorme.')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), story => {
      const subject = subjectOf(story)
      assert.ok(lengthOf(subject) <= 111 && subject.isWellFormed())
    }),
  )
})

test('an address of mail, a telephone and a point on the map are taken only when they could be real', () => {
  const person = personFields(words)
  for (const email of ['', 'ana@correo.com', ' ana.ruiz+bache@mail.gob.mx ', 'josé@correo.mx'])
    assert.ok(person.email.safeParse(email).success, email)
  for (const email of ['ana', 'ana@', 'ana@correo', 'a b@c.com', 'a@b.com\nBcc: x@y.com', '<a@b.com>'])
    assert.ok(!person.email.safeParse(email).success, email)
  for (const telephone of ['', '647 123 4567', '+52 (647) 123-4567'])
    assert.ok(person.telephone.safeParse(telephone).success)
  for (const telephone of ['123', 'llámame', '1'.repeat(16)]) assert.ok(!person.telephone.safeParse(telephone).success)
  const point = pointFields(words)
  assert.equal(point.latitude.parse('26,827'), 26.827)
  assert.equal(point.latitude.parse(''), null)
  for (const wrong of ['91', 'norte', '1e5', 'NaN', 'Infinity']) assert.ok(!point.latitude.safeParse(wrong).success)
})
