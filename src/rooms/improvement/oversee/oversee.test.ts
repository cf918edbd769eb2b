import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const late = await desk.open({ title: 'Nadie corrigió de inmediato' })
const planned = await desk.open({ title: 'Con acción pendiente', dueOn: '2026-11-19' })
await desk.upTo(planned, 'planned')
const inTime = await desk.open({ title: 'Va a tiempo', dueOn: '2027-06-01' })
await desk.upTo(inTime, 'contained')
house.clock.set('2026-11-23T17:00:00Z')

/** The rows of what is overdue in improvement on the home of somebody, as they are read. */
async function overdueFor(account: string) {
  const home = await (await house.as(account)).get('/o/huatabampo/interno')
  const section = home.root.querySelector('section[aria-labelledby=overdue-improvement]')
  return {
    rows: section?.querySelectorAll('tbody tr').map(row => row.text) ?? [],
    list: section?.querySelectorAll('p a').at(-1)?.getAttribute('href')?.replaceAll('&amp;', '&'),
  }
}

test('who oversees sees on the home what is overdue in improvement: folio, step, who has it, and for how many days', async () => {
  const folios = await Promise.all([desk.folioOf(planned), desk.folioOf(late)])
  for (const account of ['calidad', 'coordinacion', 'control', 'auditoria']) {
    const { rows, list } = await overdueFor(account)
    assert.equal(rows.length, 2, account)
    assert.match(rows[0] ?? '', new RegExp(`${folios[0]}.*EjecuciónVenció todo su plan.*Enlace.*4 días.*19 nov 2026`))
    assert.match(rows[1] ?? '', new RegExp(`${folios[1]}.*Corrección inmediata.*Enlaces de .*3 días`))
    assert.equal(list, `${desk.root}?vencidas=1`)
  }
})

test('the home tells the latest few and how many there are, and the list has all of them', async () => {
  for (let i = 0; i < 6; i++) await desk.open({ title: `Otra ${i}` })
  house.clock.advance({ hours: 24 * 4 })
  const { rows, list = '' } = await overdueFor('calidad')
  assert.equal(rows.length, 5)
  const quality = await house.as('calidad')
  assert.match((await quality.get('/o/huatabampo/interno')).text, /Ver las 8 en la lista de mejora/)
  assert.equal((await quality.get(list)).all('main tbody tr').length, 8)
})

test('a liaison sees what is overdue in its units; the desk of who captures is not filled with what others have', async () => {
  assert.equal((await overdueFor('enlace.obras-publicas')).rows.length, 5)
  assert.deepEqual((await overdueFor('enlace.alumbrado')).rows, [])
  assert.deepEqual((await overdueFor('capturista')).rows, [])
})
