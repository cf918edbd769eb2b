/**
 * The source documents are signed by real people. None of them may appear here, and neither may their names,
 * so they are known only by the SHA-256 of the lower-cased surname.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const surnames = new Set([
  '07a3d438a81aa41b431e86216086c3177b8bd9a45f481361269a2fe5f917a690',
  '21214c19d136b0debd23f21837eb213db00b1082818dc1960af1ecc827a8018e',
  '249e45d0ebcbec59ed5d8b8b41664d3118c6ae16e9fd8398aa7847ca1205c5e9',
  '2b2a0ff8f9def3f17d58512ab10d7b1b40e5ae06dabbddfd4d9278a428a3700c',
  '4da9ef6966470329f41a4e5a9cbf43ecf5f25c6c0d020e5e9603640d04b4f990',
  '7da0d1739e41e9262cf3b5628d47dffbe34a1cf90010553946f519b0429b4475',
  '91f9b76fa0a570cb9182039ae29f3441fa0f97945053fb4354de77bc81bf7938',
  '92cf7b38d57db590920ba691ab3992c61e43595a5f73a9c56e86d3f32f132e43',
  'cc505d3f030573e25853fea5a7bb4605722b3d14e0fabd615e09627d07f02301',
  'ecdc16b9b68b6eb581e354b32ecebeee07dd3f52e58d39dbc121830613193cf3',
])

const pairsOfSurnames = new Set([
  '65151011263f1c8e4a73e4f96183221801e637c5d5bfa95b5d3303a5db78b560',
  '842e4019016ebe791b4a8814ead57cf1e678dd37b11a15ae54de442c9a08c688',
  'c1091713a149283b4697c8dee1a2435dbe2ccfd1d9cecbfe9f7bd69efdeb7fe3',
  'c3af5af90abf388143d8a13d526601c15aaee33bd59fced3753f93dde84ea0a3',
  'ce53999a4beb5afbde79815d6998587f3e0a474b8b7b72692a7042be83a91c12',
  'ce8d72ad64008d55eeb5e11dac5dbc580a3f54c3b3bffe323cfeb39a41e898c5',
])

const digest = (words: string) => createHash('sha256').update(words).digest('hex')
const words = (text: string) => text.toLowerCase().match(/\p{Letter}+/gu) ?? []

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.(json|svg|md|ts)$/.test(name),
)

for (const name of files) {
  test(`${name} names nobody who signed a source document`, () => {
    const said = words(readFileSync(join(import.meta.dirname, name), 'utf8'))
    const known = new Set(said.filter(word => surnames.has(digest(word))))
    const pairs = said
      .map((word, at) => `${word} ${said[at + 1] ?? ''}`)
      .filter(pair => pairsOfSurnames.has(digest(pair)))
    assert.deepEqual([[...known], pairs], [[], []])
  })
}
