/** An organization is founded and its former requests are brought, as the IT officer does, from the command line. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'node-html-parser'
import { freshDatabase } from '../support/database.ts'
import { runHouse } from '../support/running-house.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-import-'))
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

const HEADER = 'caso,abierto,prometido,cerrado,asunto,a_tiempo'
const mapping = {
  ...{
    source: 'libreta',
    externalId: 'caso',
    kind: { always: 'request' },
    channel: { always: 'counter' },
    summary: '{asunto}',
  },
  opened: { column: 'abierto', format: 'yyyy-MM-dd HH:mm' },
  promised: { column: 'prometido', format: 'yyyy-MM-dd HH:mm' },
  closed: { column: 'cerrado', format: 'yyyy-MM-dd HH:mm' },
  verdict: { column: 'a_tiempo', values: { si: 'on_time', no: 'late' } },
}
writeFileSync(path.join(folder, 'libreta.json'), JSON.stringify(mapping))
const write = (name: string, ...lines: string[]) =>
  writeFileSync(path.join(folder, name), [HEADER, ...lines].join('\n'))
const brought = (file: string, ...more: string[]) =>
  run('import', 'requests', file, '--map', 'libreta.json', '--organization', 'navojoa', ...more)

const organization = [
  ...['--slug', 'navojoa', '--name', 'Navojoa', '--country', 'MX', '--time-zone', 'America/Hermosillo'],
  ...['--administrator', 'Administración <administracion@navojoa.example>'],
]

test('an organization is founded, and its administrator gets a link to choose a password', () => {
  const { status, said } = run('organization', ...organization)
  assert.equal(status, 0)
  assert.match(said, /\/o\/navojoa\n.*\/o\/navojoa\/entrar\/enlace\/[\w-]{43}$/)
})

test('an organization depends on another, and is listed below it', async () => {
  const as = (slug: string, ...more: string[]) =>
    run('organization', ...['--slug', slug, '--name', slug, ...organization.slice(4), ...more])
  assert.equal(as('estado', '--kind', 'state_agency').status, 0)
  assert.equal(as('etchojoa', '--parent', 'estado').status, 0)
  assert.match(as('alamos', '--parent', 'nada').complained, /No hay ninguna organización con la clave «nada»/)
  const house = await runHouse({ DATA_FOLDER: folder, DATABASE_URL: env.DATABASE_URL, DEMO: 'false' })
  const page = parse(await (await fetch(house.url)).text())
  await house.stop()
  const below = page.querySelectorAll('.cv-directory .cv-directory a').map(link => link.text)
  assert.deepEqual(below, ['etchojoa'])
})

test('a slug that is taken, and an option that makes no sense, are told in a sentence', () => {
  assert.match(run('organization', ...organization).complained, /Ya existe una organización con la clave «navojoa»/)
  const wrong = run('organization', ...organization, '--time-zone', 'Marte/Olimpo')
  assert.equal(wrong.status, 1)
  assert.match(wrong.complained, /^--time-zone falta o no es válido/)
})

test('requests are brought, compared with what the former system said, and told line by line where they cannot be', () => {
  write('a.csv', '1,2020-01-06 09:00,2020-01-08 15:00,2020-01-08 15:00,Bache,si', '2,2020-02-30 09:00,,,Fuga,')
  const { status, said } = brought('a.csv', '--verify')
  assert.equal(status, 0)
  assert.match(said, /Creadas +1\n/)
  assert.match(said, /1: la fecha de recepción falta o no existe \(líneas 3 «2020-02-30 09:00»\)/)
  assert.match(said, /Coinciden 1 de 1 casos/)
})

test('a disagreement is shown with its line, and the command fails', () => {
  write('b.csv', '3,2020-01-06 09:00,2020-01-08 15:00,2020-01-08 15:01,Bache,si')
  const { status, said } = brought('b.csv', '--verify')
  assert.equal(status, 1)
  assert.match(said, /línea 2, 3: allá a tiempo, aquí tarde/)
})

test('a file without a column of the mapping, or that is not there, is refused in one sentence', () => {
  writeFileSync(path.join(folder, 'c.csv'), 'caso,asunto\n1,Bache')
  assert.match(brought('c.csv').complained, /c\.csv no tiene la columna abierto, prometido, cerrado, a_tiempo/)
  assert.match(brought('nada.csv').complained, /^No existe el archivo nada\.csv/)
  assert.match(run('import').complained, /^Uso: bin\/import requests/)
})
