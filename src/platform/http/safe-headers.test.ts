import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../test/support/house.ts'

test('a page, a file, an answer for machines and an address that is nowhere all say what a browser may not do', async () => {
  const house = await openTestHouse()
  for (const url of ['/', '/health/ready', '/nowhere', '/o/nobody/api/v1/requests']) {
    const headers = Object.fromEntries((await fetch(house.url + url)).headers)
    assert.match(headers['content-security-policy'] ?? '', /default-src 'self';.*frame-ancestors 'none'/, url)
    assert.equal(headers['x-content-type-options'], 'nosniff', url)
    assert.equal(headers['referrer-policy'], 'same-origin', url)
    assert.equal(headers['strict-transport-security'], undefined, `${url}: only a house behind TLS may promise it`)
  }
})
