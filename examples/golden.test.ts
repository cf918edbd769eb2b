/** The figures the source documents give, which the examples must reproduce. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleSlugs, readExample } from './read.ts'
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

test('Metepec has 173 services in 21 departments; 54 have a charter and 38 of these are certified', () => {
  const { services } = readExample('metepec')
  assert.equal(services.length, 173)
  assert.equal(new Set(services.map(({ unit }) => unit)).size, 21)
  assert.equal(services.filter(({ charter }) => charter !== 'none').length, 54)
  assert.equal(services.filter(({ charter }) => charter === 'certified').length, 38)
})

test('the gender equality department of Metepec has its three charters', () => {
  const promised = readExample('metepec').services.filter(
    ({ unit, charter }) => unit === 'igualdad-de-genero' && charter !== 'none',
  )
  assert.deepEqual(
    promised.map(({ name }) => name),
    ['Asesoría y orientación jurídica', 'Terapia psicológica', 'Clase-taller de autoempleo'],
  )
})

test('regulatory improvement in Metepec belongs to government by results', () => {
  const office = readExample('metepec').units.find(({ code }) => code === 'mejora-regulatoria')
  assert.equal(office?.parent, 'gobierno-por-resultados')
})

test('CECOP serves the 72 municipalities of its state, Huatabampo among them', () => {
  const municipalities = readExample('cecop').neighbourhoods.map(({ name }) => name)
  assert.equal(municipalities.length, 72)
  assert.ok(municipalities.includes('Huatabampo'))
})

test('CONALEP has 40 units: 39 campuses and the head office', () => {
  const { units } = readExample('conalep')
  assert.equal(units.length, 40)
  assert.equal(units.filter(({ kind }) => kind === 'campus').length, 39)
})

test('Cajicá answers petitions within the terms of Ley 1755 of 2015, in business days', () => {
  const { services } = readExample('cajica')
  const term = (code: string) => services.find(service => service.code === code)?.term
  const days = (amount: number) => ({ amount, unit: 'business_days' })
  assert.deepEqual(term('peticion-interes-general'), days(15))
  assert.deepEqual(term('peticion-interes-particular'), days(15))
  assert.deepEqual(term('documentos-e-informacion'), days(10))
  assert.deepEqual(term('consulta'), days(30))
  for (const { term, legalBasis, code } of services)
    assert.ok(term.unit === 'business_days' && legalBasis.length > 0, code)
})

test('every organization but Huatabampo follows one procedure of five steps', () => {
  for (const slug of exampleSlugs.filter(one => one !== 'huatabampo')) {
    assert.deepEqual(
      readExample(slug).procedures.map(({ steps }) => steps.map(({ act }) => act)),
      [['receive', 'decide', 'refer', 'attend', 'acknowledge']],
    )
  }
})
