import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { qrPng, qrSvg } from './qr.ts'

const address = 'https://cartaviva.example/o/huatabampo/folio/HUA-2026-000123-6'

test('a QR code is an SVG that the strict content policy allows', async () => {
  const svg = await qrSvg(address)
  assert.match(svg, /^<svg [^>]*viewBox="0 0 \d+ \d+"/)
  assert.doesNotMatch(svg, /style=|<script|href/)
})

test('the PNG has the size asked for and a white quiet zone around', async () => {
  const png = sharp(await qrPng(address, 400))
  const { data, info } = await png.greyscale().raw().toBuffer({ resolveWithObject: true })
  assert.deepEqual([info.width, info.height], [400, 400])
  assert.ok(data.subarray(0, 400 * 8).every(pixel => pixel === 255))
})

test('the same text always gives the same code', async () => {
  assert.equal(await qrSvg(address), await qrSvg(address))
})
