import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { beginCharter, CHARTERS, openSignatures, promise, writeText } from '../../../../test/support/charter-work.ts'
import { idOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const quality = await house.as('calidad')
const unit = async (code: string) => String(await idOf(house, 'huatabampo', 'unit', code))
const service = async (code: string) => String(await idOf(house, 'huatabampo', 'service', code))
const opening = async (changes: Record<string, string | string[]>) =>
  quality.submit(await quality.get(`${CHARTERS}/nueva`), {
    title: 'Baches',
    code: 'baches',
    unitId: await unit('obras-publicas'),
    serviceIds: await service('bache'),
    ...changes,
  })

test('only the quality office opens a charter', async () => {
  for (const name of ['enlace.alumbrado', 'capturista', 'auditoria'])
    assert.equal((await (await house.as(name)).get(`${CHARTERS}/nueva`)).status, 403)
})

test('a charter without services, with those of another department or with a code already taken is refused beside its field', async () => {
  assert.match((await opening({ serviceIds: [] })).errors.join(), /al menos un servicio/)
  const mixed = await opening({ serviceIds: [await service('bache'), await service('lampara-apagada')] })
  assert.match(mixed.errors.join(), /de otra dependencia/)
  assert.ok(mixed.html.includes('value="Baches"'), 'what was typed stays')
  assert.match((await opening({ mendingDays: '0' })).errors.join(), /entre 1 y 250/)
  ok(await opening({}))
  assert.match((await opening({})).errors.join(), /Otra carta tiene esa clave/)
  assert.match((await opening({ code: 'Baches Nuevos' })).errors.join(), /minúsculas/)
})

test('title and services are part of what is signed: while it is being signed they do not change', async () => {
  const work = await beginCharter(house, 'lamparas')
  const identity = `${work.home}/identidad`
  const renamed = { title: 'Alumbrado de la calle', reviewMonths: '24', mendingDays: '10' }
  assert.match(ok(await quality.submit(await quality.get(identity), renamed)).text, /Alumbrado de la calle/)
  await writeText(work)
  ok(await promise(work))
  await openSignatures(house, work)
  const late = await quality.submit(await quality.get(identity), { title: 'Otro nombre' })
  assert.match(late.errors.join(), /forman parte de lo que se firma/)
})

test('who may do what comes next is led to do it, and who only looks is led to look', async () => {
  const home = `${CHARTERS}/${await idOf(house, 'huatabampo', 'charter', 'baches')}`
  assert.match((await quality.get(home)).text, /Ir a hacerlo/)
  const seen = (await (await house.as('auditoria')).get(home)).text
  assert.match(seen, /Ver cómo va/)
  assert.doesNotMatch(seen, /Ir a hacerlo/)
})
