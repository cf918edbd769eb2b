import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { configSchema, readConfig, StartFault, sentenceFor } from './index.ts'

test('an empty environment gives a demonstration on port 3000 with the included database', () => {
  const config = readConfig({})
  assert.equal(config.port, 3000)
  assert.equal(config.publicUrl, 'http://localhost:3000')
  assert.equal(config.databaseUrl, undefined)
  assert.equal(config.demo, true)
  assert.equal(config.worker, true)
})

test('a town hall with its own database gets no example organizations unless it asks for them', () => {
  const own = { DATABASE_URL: 'postgresql://cartaviva:secret@db.local/cartaviva' }
  assert.equal(readConfig(own).demo, false)
  assert.equal(readConfig({ ...own, DEMO: 'sí' }).demo, true)
})

test('a variable left empty counts as absent', () => {
  assert.equal(readConfig({ PORT: '', MAIL_URL: ' ' }).port, 3000)
})

test('the public address loses its final slash so that links do not double it', () => {
  assert.equal(
    readConfig({ PUBLIC_URL: 'https://quejas.huatabampo.gob.mx/' }).publicUrl,
    'https://quejas.huatabampo.gob.mx',
  )
})

for (const [name, value] of Object.entries({
  PORT: 'eighty',
  DATABASE_URL: 'mysql://root:topsecret@db/x',
  PUBLIC_URL: 'javascript:alert(1)',
  POOL_SIZE: '0',
  DEMO: 'maybe',
  LOG_LEVEL: 'loud',
}))
  test(`a bad ${name} is refused with one sentence that names it and keeps its value secret`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (fault: unknown) =>
        fault instanceof StartFault &&
        fault.es.includes(name) &&
        fault.en.includes(name) &&
        !fault.es.includes('\n') &&
        !fault.es.includes('topsecret'),
    )
  })

test('a sentence is Spanish unless the terminal is English', () => {
  const sentence = { es: 'El disco está lleno.', en: 'The disk is full.' }
  assert.equal(sentenceFor(sentence, {}), sentence.es)
  assert.equal(sentenceFor(sentence, { LANG: 'es_MX.UTF-8' }), sentence.es)
  assert.equal(sentenceFor(sentence, { LANG: 'en_US.UTF-8' }), sentence.en)
})

test('the example file names exactly the variables that exist, with what each is for', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  const expected = Object.entries(configSchema.shape).map(([name, field]) => `# ${field.description}\n#${name}=`)
  const found = [...example.matchAll(/^# (.+)\n#([A-Z_]+)=/gm)].map(([, text, name]) => `# ${text}\n#${name}=`)
  assert.deepEqual(found, expected)
})
