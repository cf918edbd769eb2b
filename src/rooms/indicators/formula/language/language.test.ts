import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { anyFormula, formulaNames } from '../../../../../test/support/formulas.ts'
import { LOCALES, type Locale } from '../../../../platform/words/words.ts'
import type { Formula } from '../../vocabulary.ts'
import { formulaSchema } from '../schema.ts'
import { formulaLanguage, problemText, readFormula, writeFormula } from './index.ts'
import { editDistance } from './problem.ts'

const language = (locale: Locale = 'es-MX') => formulaLanguage(locale, formulaNames(locale))
const read = (text: string, locale: Locale = 'es-MX'): Formula => {
  const result = readFormula(text, language(locale))
  assert.ok('formula' in result, `${text}: ${'problem' in result ? problemText(locale, result.problem) : ''}`)
  return result.formula
}
const problem = (text: string, locale: Locale = 'es-MX') => {
  const result = readFormula(text, language(locale))
  assert.ok('problem' in result, `${text} is a formula`)
  return { ...result.problem, said: problemText(locale, result.problem) }
}

test('a quality office writes what it would say aloud', () => {
  const said: [string, Formula][] = [
    [
      'porcentaje a tiempo de solicitudes por vencer donde servicio = "licencia-funcionamiento" y canal en (web, ventanilla)',
      {
        op: 'share',
        condition: { is: 'on_time' },
        of: { population: 'due', services: ['licencia-funcionamiento'], channels: ['web', 'counter'] },
      },
    ],
    [
      'promedio de días hábiles de solicitudes respondidas donde tipo en (queja, reclamo, sugerencia)',
      {
        op: 'mean',
        measure: 'business_days',
        of: { population: 'answered', kinds: ['complaint', 'claim', 'suggestion'] },
      },
    ],
    ['percentil 90 de minutos de espera', { op: 'percentile', p: 90, measure: 'value', of: { population: 'waiting' } }],
    [
      'porcentaje con valor >= 4 de satisfacción',
      {
        op: 'share',
        condition: { measure: 'value', comparison: '>=', than: 4 },
        of: { population: 'satisfaction' },
      },
    ],
    [
      'cuenta de reclamos de compromisos / cuenta de solicitudes respondidas × 100',
      { op: 'ratio', numerator: { population: 'claim' }, denominator: { population: 'answered' }, times: 100 },
    ],
    ['declarado × 100', { op: 'declared', times: 100 }],
  ]
  for (const [text, formula] of said) assert.deepEqual(read(text), formula)
})

test('the same is said in English, without accents, in capitals, or with other words for it', () => {
  const onTime = read('porcentaje a tiempo de solicitudes que vencen donde canal = "Correo electrónico"')
  assert.deepEqual(read('PORCENTAJE A TIEMPO DE LAS SOLICITUDES POR VENCER DONDE CANAL = correo electronico'), onTime)
  assert.deepEqual(read('share on time of requests due where channel = e-mail', 'en'), onTime)
  assert.deepEqual(
    read('promedio de días calendario de solicitudes recibidas'),
    read('media de los dias naturales de solicitudes recibidas'),
  )
  assert.deepEqual(
    read('porcentaje con calificación ≥ 4,5 de satisfacción', 'es-CO'),
    read('porcentaje con valor >= 4.5 de satisfacción'),
  )
})

test('what is written is read back to the same formula, in every language, and is fit to be kept', () => {
  for (const locale of LOCALES) {
    const here = language(locale)
    fc.assert(
      fc.property(anyFormula, formula => {
        const text = writeFormula(formula, here)
        assert.deepEqual(readFormula(text, here), { formula }, text)
        assert.deepEqual(formulaSchema.parse(JSON.parse(JSON.stringify(formula))), formula)
      }),
      { numRuns: 300 },
    )
  }
})

test('a wrong letter is found at its word, and the word that was meant is suggested', () => {
  const wrong: [string, string, string][] = [
    ['porcentaje a tienpo de solicitudes recibidas', 'tienpo', 'tiempo'],
    ['promedio de días habliles de solicitudes recibidas', 'habliles', 'hábiles'],
    ['porsentaje a tiempo de solicitudes recibidas', 'porsentaje', 'porcentaje'],
    ['cuenta de solicitudes resibidas', 'resibidas', 'recibidas'],
    ['cuenta de solicitudes recibidas dnode canal = web', 'dnode', 'donde'],
    ['cuenta de solicitudes recibidas donde cnal = web', 'cnal', 'canal'],
    ['cuenta de solicitudes recibidas donde canal = ventanila', 'ventanila', 'ventanilla'],
    ['cuenta de solicitudes recibidas donde servicio = "agau"', '"agau"', 'agua'],
  ]
  for (const [text, found, nearest] of wrong) {
    const { at, length, said, ...rest } = problem(text)
    assert.equal(text.slice(at, at + length), found, said)
    assert.equal(rest.nearest, nearest, said)
  }
})

test('what is wrong is told in a sentence with its place and what may stand there', () => {
  const told: [string, string][] = [
    ['porcentaje a tienpo de espera', 'En el carácter 14 dice «tienpo». ¿Quiso decir «tiempo»?'],
    [
      'porcentaje a tiempo de espera',
      'En el carácter 12 dice «a tiempo», que no se puede decir de lo que se mira. Ahí puede ir «con minutos».',
    ],
    [
      'percentil 100 de minutos de espera',
      'En el carácter 11 dice «100»: un percentil va entre 0 y 100, sin llegar a ellos.',
    ],
    ['percentil alto de minutos de espera', 'En el carácter 11 va un número, y dice «alto».'],
    ['cuenta de espera donde canal en (web', 'A la fórmula le falta el final. Ahí puede ir «,» o «)».'],
    [
      'cuenta de espera donde canal = web y canal = app',
      'En el carácter 38 se repite «canal»: júntelo con el primero, entre paréntesis.',
    ],
    ['cuenta de espera donde servicio = "agua', 'En el carácter 35 se abren comillas que no se cierran.'],
    [
      'promedio de minutos de satisfacción',
      'En el carácter 13 dice «minutos», que no se puede decir de lo que se mira. Ahí puede ir «valor».',
    ],
    [
      'cuenta de espera donde tipo = queja',
      'En el carácter 24 dice «tipo», que no se puede decir de lo que se mira. Ahí puede ir «servicio», «dependencia», «canal» o «tema».',
    ],
    ['declarado × 7', 'En el carácter 13 dice «7». Ahí puede ir «1» o «100».'],
  ]
  for (const [text, said] of told) assert.equal(problem(text).said, said)
  assert.equal(
    problem('share on tiem of requests due', 'en').said,
    'At character 10 it says “tiem”. Did you mean “time”?',
  )
})

test('the beginning of a formula is a formula or says what is missing, and no text breaks the reader', () => {
  const here = language()
  const holds = (text: string) => {
    const result = readFormula(text, here)
    if ('formula' in result) assert.ok(formulaSchema.safeParse(result.formula).success, text)
    else assert.ok(result.problem.at <= text.length && problemText('es-MX', result.problem).length > 0, text)
  }
  fc.assert(
    fc.property(anyFormula, fc.nat({ max: 200 }), fc.string(), (formula, cut, noise) => {
      const text = writeFormula(formula, here)
      holds(text.slice(0, cut))
      holds(`${text.slice(0, cut)}${noise}${text.slice(cut)}`)
    }),
    { numRuns: 500 },
  )
  assert.equal(problem('cuenta '.repeat(1000)).reason, 'too_long')
})

test('letters that were swapped, left out, put in or changed are one mistake', () => {
  for (const [wrong, right, distance] of [
    ['dnode', 'donde', 1],
    ['dode', 'donde', 1],
    ['doonde', 'donde', 1],
    ['dunde', 'donde', 1],
    ['', 'donde', 5],
  ] as const) {
    assert.equal(editDistance(wrong, right), distance)
    assert.equal(editDistance(right, wrong), distance)
  }
})

test('a formula that says what its records do not have is not kept', () => {
  const senseless = [
    { op: 'mean', measure: 'value', of: { population: 'received' } },
    { op: 'share', condition: { is: 'on_time' }, of: { population: 'waiting' } },
    { op: 'count', of: { population: 'waiting', kinds: ['complaint'] } },
    { op: 'count', of: { population: 'received', services: [] } },
    { op: 'percentile', p: 100, measure: 'value', of: { population: 'waiting' } },
    { op: 'ratio', numerator: { population: 'claim' }, denominator: { population: 'due' }, times: 10 },
    { op: 'count', of: { population: 'received' }, sql: 'drop table' },
  ]
  for (const formula of senseless)
    assert.equal(formulaSchema.safeParse(formula).success, false, JSON.stringify(formula))
})
