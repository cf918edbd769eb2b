import assert from 'node:assert/strict'
import test from 'node:test'
import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import writeExcelFile from 'write-excel-file/node'
import { acceptUpload, acceptUploads } from './accept-upload.ts'
import { type AcceptedUpload, PUBLIC_UPLOADS, STAFF_UPLOADS, type UploadPolicy } from './upload-policy.ts'

/** A picture with a red left half, so that turning can be seen. */
function picture(width = 400, height = 300): Sharp {
  const red = { create: { width: width / 2, height, channels: 3 as const, background: '#ff0000' } }
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: red, left: 0, top: 0 },
  ])
}

/** As a telephone takes it: where it was taken, by what, and lying on its side (orientation 6). */
const photograph = () =>
  picture()
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telefonica', Software: 'SecretEditor' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 49/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '109/1 38/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

async function accepted(
  content: Buffer,
  name = 'foto.jpg',
  policy: UploadPolicy = PUBLIC_UPLOADS,
): Promise<AcceptedUpload> {
  const upload = await acceptUpload({ name, content }, policy)
  assert.ok('accepted' in upload, `refused: ${JSON.stringify(upload)}`)
  return upload.accepted
}

async function refusal(content: Buffer, name = 'foto.jpg', policy: UploadPolicy = PUBLIC_UPLOADS): Promise<string> {
  const upload = await acceptUpload({ name, content }, policy)
  return 'refused' in upload ? upload.refused : 'accepted'
}

test('a photograph loses where and with what it was taken', async () => {
  const sent = await photograph()
  assert.ok((await sharp(sent).metadata()).exif, 'the test picture carries EXIF')
  const { content, image } = await accepted(sent)
  for (const kept of [content, image!.thumbnail]) {
    const metadata = await sharp(kept).metadata()
    assert.deepEqual(
      [metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation],
      Array(5).fill(undefined),
    )
    assert.ok(!kept.includes('Telefonica') && !kept.includes('SecretEditor') && !kept.includes('Exif'))
  }
})

test('a photograph taken on its side is kept upright', async () => {
  const { content, image } = await accepted(await photograph())
  assert.deepEqual([image!.width, image!.height], [300, 400])
  const { data } = await sharp(content)
    .extract({ left: 150, top: 20, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  assert.ok(data[0]! > 200 && data[2]! < 60, 'the left half became the upper half')
})

test('a large photograph is brought down to 2560 pixels and gets a thumbnail of 320', async () => {
  const { image, mediaType } = await accepted(await picture(4000, 2000).jpeg().toBuffer())
  assert.deepEqual([image!.width, image!.height, mediaType], [2560, 1280, 'image/jpeg'])
  const thumbnail = await sharp(image!.thumbnail).metadata()
  assert.deepEqual([thumbnail.format, thumbnail.width, thumbnail.height], ['webp', 320, 160])
})

test('PNG with transparency and WebP stay what they are', async () => {
  const png = await accepted(await picture().ensureAlpha(0.5).png().toBuffer(), 'croquis.PNG')
  assert.deepEqual(
    [png.mediaType, png.fileName, (await sharp(png.content).metadata()).hasAlpha],
    ['image/png', 'croquis.png', true],
  )
  assert.equal((await accepted(await picture().webp().toBuffer())).fileName, 'foto.webp')
})

test('what is glued to the end of a picture is not kept', async () => {
  const polyglot = Buffer.concat([
    await picture().jpeg().toBuffer(),
    Buffer.from('<script>alert(1)</script>PK\x03\x04'),
  ])
  assert.ok(!(await accepted(polyglot)).content.includes('<script>'))
})

test('a disguised file is known by its content, whatever it is called', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const disguised = [
    '<!doctype html><script>alert(1)</script>',
    svg,
    `<?xml version="1.0"?>${svg}`,
    'hola <script>x</script>',
    '#!/bin/sh\nrm -rf /',
    'MZ\x90\x00',
    'GIF89a\x01\x00\x01\x00\x00\x00\x00;',
    'PK\x03\x04\x14\x00',
  ]
  for (const content of disguised) {
    assert.equal(await refusal(Buffer.from(content, 'latin1'), 'foto.jpg', STAFF_UPLOADS), 'type-not-allowed', content)
  }
  assert.equal((await accepted(await picture().png().toBuffer(), 'virus.exe')).fileName, 'virus.png')
})

test('a small file that claims a gigantic picture is refused before it is decoded', async () => {
  const bomb = await picture(40, 40).png().toBuffer()
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  assert.equal(await refusal(bomb, 'foto.png'), 'too-many-pixels')
})

test('a picture that arrived only half is refused', async () => {
  const whole = await picture(1200, 900).jpeg().toBuffer()
  assert.equal(await refusal(whole.subarray(0, whole.length / 2)), 'unreadable')
  assert.equal(await refusal(Buffer.concat([whole.subarray(0, 30)])), 'unreadable')
})

test('HEIC that cannot be decoded here is refused with its own reason, so that the page can say what to do', async () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  assert.equal(await refusal(heic, 'IMG_0001.HEIC'), 'heic-not-readable')
})

test('the public may send PDF; text and office documents are for staff', async () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n')
  assert.equal((await accepted(pdf, '../../oficio ñ.pdf')).fileName, 'oficio ñ.pdf')
  assert.equal(await refusal(pdf.subarray(0, 20)), 'unreadable')
  const text = Buffer.from('Calle Juárez, sin número\n', 'latin1')
  assert.equal(await refusal(text, 'nota.txt'), 'type-not-allowed')
  assert.equal((await accepted(text, 'nota', STAFF_UPLOADS)).mediaType, 'text/plain')
  assert.equal((await accepted(text, 'padron.CSV', STAFF_UPLOADS)).fileName, 'padron.csv')
})

test('a spreadsheet is accepted from staff as what it is', async () => {
  const sheet = await writeExcelFile([[{ value: 'Colonia Ñuñoa' }]]).toBuffer()
  assert.equal((await accepted(sheet, 'padron.zip', STAFF_UPLOADS)).fileName, 'padron.xlsx')
})

test('empty, too large and too many files are refused one by one', async () => {
  const small = { name: 'a.png', content: await picture(10, 10).png().toBuffer() }
  const policy = { ...PUBLIC_UPLOADS, maxFiles: 3, maxBytes: small.content.length }
  const files = [
    small,
    { name: 'b', content: Buffer.alloc(0) },
    { name: 'c', content: Buffer.alloc(policy.maxBytes + 1) },
    small,
  ]
  const outcomes = (await acceptUploads(files, policy)).map(upload =>
    'refused' in upload ? upload.refused : 'accepted',
  )
  assert.deepEqual(outcomes, ['accepted', 'empty', 'too-large', 'too-many-files'])
})
