import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { safeFileName } from './file-name.ts'

test('a name keeps its accents and loses its folders and its false ending', () => {
  assert.equal(safeFileName('C:\\Mis fotos\\Baché en la calle Ñuñoa.JPEG', 'image/jpeg'), 'Baché en la calle Ñuñoa.jpg')
  assert.equal(safeFileName('../../etc/passwd', 'text/plain'), 'passwd.txt')
  assert.equal(safeFileName('factura\u202efdp.exe', 'application/pdf'), 'facturafdp.pdf')
  assert.equal(safeFileName('...', 'image/png'), 'file.png')
})

test('no name whatsoever escapes its folder, breaks a header or grows long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
      const safe = safeFileName(name, 'image/png')
      assert.doesNotMatch(safe, /[\p{C}/\\"\r\n]/u)
      assert.ok(safe.endsWith('.png') && [...safe].length <= 84 && !safe.startsWith('.'))
    }),
  )
})
