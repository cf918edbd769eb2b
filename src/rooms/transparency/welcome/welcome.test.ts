import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'cajica'], now: '2026-11-17T17:00:00Z' })
const home = '/o/huatabampo'

const figures = async () => {
  const seen = await house.anyone().get(home)
  return seen.all('.cv-figure').map(figure => figure.text.replace(/\s+/g, ' ').trim())
}

test('before there is anything to count, the home says so instead of showing zeros', async () => {
  assert.match((await house.anyone().get('/o/cajica')).text, /no se recibieron solicitudes/)
})

test('the four numbers of last month are those counted by hand, each with its base', async () => {
  const october = (day: number) => `2026-10-${String(day).padStart(2, '0')}T17:00:00Z`
  const closed = (answeredAt: string) => ({ answeredAt, closedAt: answeredAt, state: 'closed' as const })
  await plantRequests(house, 'huatabampo', [
    // Monday the 5th to Friday the 9th: four business days. In time.
    { ...PLAIN, folio: 'A', receivedAt: october(5), dueAt: october(20), ...closed(october(9)) },
    // To Tuesday the 6th: one. In time on the very instant.
    { ...PLAIN, folio: 'B', receivedAt: october(5), dueAt: october(6), ...closed(october(6)) },
    // Answered two days after its date: late; eight business days.
    { ...PLAIN, folio: 'C', receivedAt: october(12), dueAt: october(20), ...closed(october(22)) },
    // Nobody answered: late, and overdue today.
    { ...PLAIN, folio: 'D', receivedAt: october(13), dueAt: october(23) },
    // Without a date: in no punctuality.
    { ...PLAIN, folio: 'E', receivedAt: october(14) },
    // Due after the month: not yet counted, and in time today.
    { ...PLAIN, folio: 'F', receivedAt: october(30), dueAt: '2026-11-30T17:00:00Z' },
    // Of another month, at the clock of Hermosillo: 23:30 of the 30th of September.
    { ...PLAIN, folio: 'G', receivedAt: '2026-10-01T06:30:00Z', dueAt: '2026-12-01T17:00:00Z' },
  ])
  house.clock.advance({ minutes: 2 })
  const [received, onTime, median, overdue] = await figures()
  assert.match(received!, /Solicitudes recibidas6por/)
  assert.match(onTime!, /50\s?%2 de 4 cuyo plazo terminó en el mes/)
  assert.match(median!, /responder4la mitad de 3 respuestas/)
  assert.match(overdue!, /Fuera de plazo hoy1abiertas/)
})

test('the doors of the home lead to pages that exist', async () => {
  const client = house.anyone()
  const seen = await client.get(home)
  const doors = seen.all('.cv-door').map(door => door.getAttribute('href')!)
  assert.equal(doors.length, 3)
  for (const door of doors) assert.equal((await client.get(door)).status, 200, door)
})

test('services are found whatever the accents, and each page leads to asking for it', async () => {
  const client = house.anyone()
  const found = await client.get(`${home}/servicios?q=LAMPARA`)
  const link = found.all('main a').find(a => /Lámpara/.test(a.text))
  assert.ok(link)
  const service = await client.get(link.getAttribute('href')!)
  assert.match(service.text, /días? hábil/)
  const start = service.all('main a').find(a => a.text.trim() === 'Empezar')
  assert.equal((await client.get(start!.getAttribute('href')!)).status, 200)
  assert.equal((await client.get(`${home}/servicios/no-existe`)).status, 404)
  assert.match((await client.get(`${home}/servicios?q=xyzzy`)).text, /No encontramos/)
})
