import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const { charterId } = await promiseLights(house)
const seen = await house.anyone().get(LIGHTS)

test('the promise is read as a sentence, and beside it how many of each hundred it was kept for, of how many and when', () => {
  assert.equal(seen.status, 200)
  assert.match(seen.text, /C1 Reparamos nueve de cada diez lámparas dentro del plazo/)
  assert.match(seen.text, /Cumplimos 95 de cada 100 \(de 20 solicitudes, julio–septiembre 2026\)/)
  assert.match(seen.text, /Cumplimos nuestro compromiso/)
})

test('a share of few cases says between what it may really be', () => {
  // Wilson at 95 % of 19 of 20: 76.4 to 99.1.
  assert.match(seen.text, /está entre 76 y 99 de cada 100/)
})

test('each quarter is judged by what was promised on its first day, and the one that is running is not judged', () => {
  const rows = seen.all('#C1 tbody tr').map(row => row.text.replace(/\s+/g, ' ').trim())
  assert.equal(rows.length, 4)
  assert.match(rows[0]!, /octubre–diciembre 2026.*al menos 97 de cada 100.*En curso/)
  assert.match(rows[1]!, /julio–septiembre 2026.*95 %.*19 de 20.*al menos 90 de cada 100.*Cumplido/)
  assert.match(rows[2]!, /abril–junio 2026.*80 %.*8 de 10.*al menos 90.*No cumplido/)
  assert.match(rows[3]!, /enero–marzo 2026.*Sin dato/)
})

test('how it is measured is said in a sentence and with the formula itself, and where the figure comes from', () => {
  assert.match(
    seen.text,
    /Cómo se calcula\s*Cuántos casos de cada 100 se respondieron dentro de su plazo, entre las solicitudes/,
  )
  assert.match(seen.text, /La fórmula exacta.*porcentaje a tiempo de solicitudes.*lampara-apagada/)
  assert.match(seen.text, /Cada cuánto\s*Cada trimestre/)
})

test('what is promised today, what changed in each version and the certificate with its renewals are said', () => {
  assert.match(seen.text, /Prometimos: al menos 97 de cada 100 \(en julio–septiembre 2026, al menos 90 de cada 100\)/)
  assert.match(seen.text, /C1: la meta era al menos 90 de cada 100; ahora es al menos 97 de cada 100/)
  assert.match(seen.text, /UNE 93200:2008.*CS-2026.*2 renovaciones seguidas/)
})

test('who answers, the remedy, how to claim about this promise, the leaflet and the data are on the page', () => {
  assert.match(seen.text, /Te decimos por escrito cuándo quedará y por qué tardó/)
  assert.match(seen.text, /Alumbrado público\./)
  const links = seen.all('main a').map(link => link.getAttribute('href'))
  for (const place of ['C1/reclamar', 'folleto.pdf', 'datos.csv', 'datos.json', 'compartir'])
    assert.ok(links.includes(`${LIGHTS}/${place}`), place)
})

test('a measure that everybody follows and nobody measured says that there is no data', () => {
  assert.match(seen.text, /Tiempo de espera\s*Sin dato/)
})

test('a charter that no longer binds says so first, and takes no claims', async () => {
  const organizationId = await house.organizationId('huatabampo')
  const scope = { organizationId, actorId: null, now: house.clock.now }
  const stand = (state: string) =>
    house.owner.write(scope, write =>
      write.db
        .updateTable('charter')
        .set({ state, state_reason: 'Obras en la oficina' })
        .where('id', '=', charterId)
        .execute(),
    )
  await stand('suspended')
  const suspended = await house.anyone().get(LIGHTS)
  assert.match(suspended.text, /Esta carta está suspendida.*Motivo: Obras en la oficina/)
  assert.doesNotMatch(suspended.text, /¿No te cumplimos\?/)
  assert.match((await house.anyone().get(`${LIGHTS}/C1/reclamar`)).text, /no nos obliga por ahora/)
  await stand('in_force')
})

test('the page stays public after its review date, and says that it is overdue', async () => {
  house.clock.set('2029-09-20T17:00:00Z')
  assert.match((await house.anyone().get(LIGHTS)).text, /La revisión de esta carta está vencida/)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('a charter that was never published is not there', async () => {
  assert.equal((await house.anyone().get('/o/huatabampo/cartas/no-existe')).status, 404)
})

test('the list finds it by what is promised, whatever the accents, and says in words how it goes', async () => {
  const list = await house.anyone().get('/o/huatabampo/cartas?q=LAMPARAS')
  assert.match(list.text, /Alumbrado público.*Cumplimos el compromiso\s*julio–septiembre 2026.*Certificada/)
  assert.match((await house.anyone().get('/o/huatabampo/cartas?q=xyzzy')).text, /Ninguna carta responde a eso/)
  assert.match((await house.anyone().get('/o/huatabampo/cartas')).text, /Compromisos cumplidos\s*100 %\s*1 de 1/)
})
