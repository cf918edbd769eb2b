/** A catalogue of services is brought from a sheet from the command line, rehearsed first. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { freshDatabase } from '../support/database.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-services-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const env = { ...process.env, DATABASE_URL: await freshDatabase(), LANG: 'es_MX.UTF-8', LC_ALL: '', INIT_CWD: folder }

function run(command: string, ...args: string[]) {
  const file = fileURLToPath(new URL(`../../bin/${command}`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    env,
    encoding: 'utf8',
    cwd: folder,
  })
  return { status, said: stdout.trim(), complained: stderr.trim() }
}

const brought = (file: string, ...more: string[]) =>
  run('import', 'services', file, '--organization', 'navojoa', ...more)

run(
  'organization',
  ...['--slug', 'navojoa', '--name', 'Navojoa', '--country', 'MX', '--time-zone', 'America/Hermosillo'],
  ...['--administrator', 'Administración <administracion@navojoa.example>'],
)
const client = new pg.Client({ connectionString: env.DATABASE_URL })
await client.connect()
await client.query(
  `insert into unit (organization_id, code, name) select id, 'obras', 'Obras Públicas' from organization`,
)
await client.end()
const SHEET = ['Clave;Nombre;Dependencia;Plazo', 'bache;Bache;obras públicas;5', 'luz;Lámpara;Marte;5']
writeFileSync(path.join(folder, 'servicios.csv'), Buffer.from(SHEET.join('\n'), 'latin1'))

test('a rehearsal tells what would be added and left out, by row and column, and saves nothing', () => {
  const { status, said } = brought('servicios.csv', '--dry-run')
  assert.equal(status, 1)
  assert.match(said, /^1 servicio se agregará\n0 servicios cambiarán\n0 servicios quedan iguales\n1 renglón no entra\n/)
  assert.match(
    said,
    /Renglón 2 bache · Se agrega\nRenglón 3 luz · No entra Dependencia: No hay una dependencia «Marte»/,
  )
  assert.match(said, /Ensayo: no se guardó nada\.$/)
})

test('what enters is saved and published, and bringing it again changes nothing', () => {
  assert.match(brought('servicios.csv', '--publish').said, /1 servicio agregado, 0 cambiados\.$/)
  assert.match(brought('servicios.csv', '--publish').said, /1 servicio queda igual\n1 renglón no entra/)
})

test('a file that is not there, an unknown organization and a sheet without codes are told in a sentence', () => {
  assert.match(brought('nada.csv').complained, /No existe el archivo nada\.csv/)
  assert.match(
    run('import', 'services', 'servicios.csv', '--organization', 'marte').complained,
    /No existe la organización/,
  )
  assert.match(run('import', 'services').complained, /Uso: bin\/import services/)
  writeFileSync(path.join(folder, 'sin-clave.csv'), 'Nombre\nBache\n')
  assert.match(brought('sin-clave.csv').complained, /Falta la columna Clave/)
})
