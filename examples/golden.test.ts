/** The figures the source documents give, which the examples must reproduce. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readExample } from './read.ts'
import { channels, requestKinds } from './vocabulary.ts'

test('Huatabampo follows its three procedures of March 2010, of seven, six and six steps', () => {
  const { procedures } = readExample('huatabampo')
  assert.deepEqual(
    procedures.map(({ code, madeOn, steps }) => [code, madeOn, steps.length]),
    [
      ['4.1.1', '2010-03', 7],
      ['4.2.1', '2010-03', 6],
      ['4.3.1', '2010-03', 6],
    ],
  )
})

test('Huatabampo names who does each step, and the record it leaves, in the order of its manual', () => {
  const who = readExample('huatabampo').procedures.map(({ steps }) =>
    steps.map(({ responsible, record }) => [
      responsible === 'referred-unit' ? responsible : responsible.position,
      record,
    ]),
  )
  assert.deepEqual(who, [
    [
      ['secretaria-atencion', 'Solicitud'],
      ['coordinacion', null],
      ['subcoordinacion', 'Solicitud'],
      ['capturista', null],
      ['referred-unit', null],
      ['capturista', 'Informe'],
      ['coordinacion-interdireccional', null],
    ],
    [
      ['informacion-ciudadana', 'Bitácora'],
      ['coordinacion', null],
      ['informacion-ciudadana', null],
      ['subcoordinacion', null],
      ['capturista', null],
      ['referred-unit', 'Documento (denuncia)'],
    ],
    [
      ['coordinacion', 'Solicitud'],
      ['subcoordinacion', 'Bitácora'],
      ['asesoria-juridica', null],
      ['capturista', 'Solicitud'],
      ['coordinacion', null],
      ['referred-unit', 'Documentos (denuncias)'],
    ],
  ])
})

test('in Huatabampo the channel of a neighbourhood day comes before the kind, and denuncias have their own path', () => {
  const rules = readExample('huatabampo')
    .procedures.toSorted((one, other) => one.precedence - other.precedence)
    .map(({ code, appliesTo }) => [code, appliesTo[0]])
  assert.deepEqual(rules, [
    ['4.3.1', { channel: 'outreach' }],
    ['4.2.1', { kind: 'report' }],
    ['4.1.1', { kind: 'request' }],
  ])
})

test('seven kinds of request arrive by eleven channels', () => {
  assert.equal(requestKinds.length, 7)
  assert.equal(channels.length, 11)
})

test('Huatabampo offers at least 25 services, found by the words people use', () => {
  const { services } = readExample('huatabampo')
  assert.ok(services.length >= 25)
  const found = (word: string) => services.find(({ keywords }) => keywords.includes(word))?.code
  assert.deepEqual(['bache', 'fuga', 'luz'].map(found), ['bache', 'fuga-de-agua', 'lampara-apagada'])
})
