import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { MIN_PASSWORD, passwordProblem } from './choose-password.ts'

const about = ['capturista@huatabampo.example', 'Persona Capturista', 'Huatabampo']

test('a phrase of several words is accepted without any sign or digit', () => {
  assert.equal(passwordProblem('burro pinta nubes moradas', about), undefined)
})

test('a short password is refused however strange it is', () => {
  assert.equal(passwordProblem('x$9#Kq!2z', about), 'too-short')
})

test('what everybody tries first is refused, also with digits around it, in capitals and with accents', () => {
  for (const common of [
    'contraseña123',
    'Password2026!',
    '1234567890',
    'qwertyuiop',
    'aaaaaaaaaaaa',
    'BIENVENIDO01',
    'abcdefghijk',
  ])
    assert.equal(passwordProblem(common, about), 'too-common', common)
})

test('the e-mail, the name and the organization are refused as passwords', () => {
  for (const own of ['capturista@huatabampo.example', 'Huatabampo2026', 'capturista99', 'personacapturista'])
    assert.equal(passwordProblem(own, about), 'is-about-you', own)
})

test('no password shorter than the minimum is ever accepted', () => {
  fc.assert(fc.property(fc.string({ maxLength: MIN_PASSWORD - 1 }), text => passwordProblem(text, []) === 'too-short'))
})
