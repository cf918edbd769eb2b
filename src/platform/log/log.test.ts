import assert from 'node:assert/strict'
import test from 'node:test'
import { pino } from 'pino'
import { logOptions, requestId } from './index.ts'

function logged(write: (log: pino.Logger) => void): string {
  const lines: string[] = []
  write(pino(logOptions('info'), { write: (line: string) => void lines.push(line) }))
  return lines.join('')
}

test('a request is logged by its route, without the key that travels in the address', () => {
  const request = { method: 'GET', url: '/o/huatabampo/t/9XK2-PPW4?key=abc', routeOptions: { url: '/o/:slug/t/:key' } }
  const line = logged(log => log.info({ req: request }, 'answered'))
  assert.match(line, /"route":"\/o\/:slug\/t\/:key"/)
  assert.doesNotMatch(line, /9XK2|abc/)
})

test('an unknown address is logged without what follows the question mark', () => {
  const line = logged(log => log.info({ req: { method: 'GET', url: '/x?curp=PEPJ800101' } }, 'not found'))
  assert.match(line, /"route":"\/x"/)
  assert.doesNotMatch(line, /PEPJ/)
})

test('personal data handed to the log by mistake is left out', () => {
  const line = logged(log => log.info({ email: 'ana@example.org', person: { phone: '6441234567' } }, 'mistake'))
  assert.doesNotMatch(line, /ana@|644/)
})

test('a database error keeps its code and constraint but not the values of the row', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'person_email_key',
    detail: 'Key (email)=(ana@example.org) already exists.',
  })
  const line = logged(log => log.error({ err: error }, 'failed'))
  assert.match(line, /23505.*person_email_key/)
  assert.doesNotMatch(line, /ana@/)
})

test('a request keeps the number its proxy gave it, unless that number is not one', () => {
  assert.equal(requestId({ headers: { 'x-request-id': 'a1b2c3d4e5' } }), 'a1b2c3d4e5')
  assert.match(requestId({ headers: { 'x-request-id': 'x\n"injected"' } }), /^[0-9a-f-]{36}$/)
  assert.notEqual(requestId({ headers: {} }), requestId({ headers: {} }))
})
