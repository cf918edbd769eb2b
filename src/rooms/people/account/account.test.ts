import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const ACCOUNT = '/o/huatabampo/interno/mi-cuenta'
const form = (act: string) => ({ form: `main form:has(input[name="_act"][value="${act}"])` })

test('somebody without an account is asked to sign in', async () => {
  assert.ok((await house.anyone().get(ACCOUNT)).path.startsWith('/o/huatabampo/entrar'))
})

test('a person changes their name and language, and the pages follow', async () => {
  const client = await house.as('calidad')
  const saved = await client.submit(
    await client.get(ACCOUNT),
    { name: 'Oficina de Calidad', locale: 'en' },
    form('profile'),
  )
  assert.match(saved.text, /My account/)
  assert.ok(saved.html.includes('Oficina de Calidad'))
})

test('the password changes only with the current one, and the other sessions end', async () => {
  const other = await house.as('control')
  const client = await house.as('control')
  const page = await client.get(ACCOUNT)
  const wrong = await client.submit(
    page,
    { current_password: 'no', password: 'cinco patos sin lago' },
    form('password'),
  )
  assert.match(wrong.errors.join(), /no es su contraseña actual/)
  await client.submit(page, { current_password: 'carta-viva-demo', password: 'cinco patos sin lago' }, form('password'))
  assert.equal((await client.get(ACCOUNT)).path, ACCOUNT)
  assert.ok((await other.get(ACCOUNT)).path.includes('/entrar'))
})

test('sessions are listed and each can be ended, but not those of somebody else', async () => {
  const first = await house.as('juridico')
  const second = await house.as('juridico')
  const page = await second.get(ACCOUNT)
  const session = page.root.querySelector('main input[name="session"]')?.getAttribute('value') ?? ''
  const stranger = await house.as('capturista')
  assert.equal((await stranger.post(ACCOUNT, { _act: 'endSession', session })).status, 404)
  await second.submit(page, {}, form('endSession'))
  assert.ok((await first.get(ACCOUNT)).path.includes('/entrar'))
  assert.equal((await second.get(ACCOUNT)).path, ACCOUNT)
})

test('the holder of a position names a substitute for some days, who then holds it too', async () => {
  const holder = await house.as('coordinacion')
  const page = await holder.get(ACCOUNT)
  const colleague = page.all('select[name="accountId"] option').find(o => o.text.trim() === 'Benito')
  const accountId = colleague?.getAttribute('value') ?? ''
  const open = await holder.submit(page, { accountId, startsOn: '2026-11-17', endsOn: '' }, form('substitute'))
  assert.match(open.errors.join(), /una suplencia siempre termina/)
  await holder.submit(page, { accountId, startsOn: '17/11/2026', endsOn: '20/11/2026' }, form('substitute'))
  const substitute = await house.as('capturista')
  assert.match((await substitute.get(ACCOUNT)).text, /Suplente/)
  const overlapping = await holder.submit(
    page,
    { accountId, startsOn: '2026-11-19', endsOn: '2026-11-25' },
    form('substitute'),
  )
  assert.match(overlapping.errors.join(), /ya ocupa ese puesto/)
  const ended = await holder.submit(await holder.get(ACCOUNT), {}, form('endSubstitution'))
  assert.match(ended.text, /Suplencia terminada/)
})

test('nobody names a substitute for a position that is not theirs', async () => {
  const holder = await house.as('coordinacion')
  const own = await holder.get(ACCOUNT)
  const positionId = own.root.querySelector('select[name="positionId"] option[selected]')?.getAttribute('value') ?? ''
  const accountId = own.root.querySelector('select[name="accountId"] option:last-child')?.getAttribute('value') ?? ''
  const other = await house.as('auditoria')
  const fields = { _act: 'substitute', positionId, accountId, startsOn: '2026-12-01', endsOn: '2026-12-02' }
  assert.equal((await other.post(ACCOUNT, fields)).status, 422)
})
