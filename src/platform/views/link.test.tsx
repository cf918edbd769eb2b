import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Link, safeUrl } from './link.tsx'
import { renderPart } from './render.ts'

test('a link refuses every address that could run a script, however it is disguised', () => {
  const disguises = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://x/1',
    'file:///etc/passwd',
    'javascript&colon;:x',
  ]
  for (const address of disguises) {
    assert.equal(safeUrl(address), undefined, address)
    assert.equal(renderPart(<Link to={address}>ver</Link>), '<span>ver</span>', address)
  }
})

test('a link leads to our own paths, the web, mail and telephone', () => {
  for (const address of [
    '/o/huatabampo',
    '?page=2',
    '#details',
    'folio/HUA-1',
    '/search?q=a:b',
    'https://example.org',
    'mailto:a@example.org',
    'tel:+526471234567',
  ]) {
    assert.equal(safeUrl(address), address)
  }
})

test('whatever text is given, a browser reading the accepted address finds only a scheme we allow', () => {
  const noise = fc.string({
    unit: fc.constantFrom('j', 'avascript', ':', '/', '\n', '\t', ' ', '\u0000', 'data', 'https', 'x', '?', '#', '\\'),
  })
  fc.assert(
    fc.property(noise, text => {
      const accepted = safeUrl(text)
      if (accepted === undefined || !URL.canParse(accepted, 'https://here.example')) return
      assert.ok(
        ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(accepted, 'https://here.example').protocol),
        JSON.stringify(text),
      )
    }),
    { numRuns: 2000 },
  )
})
