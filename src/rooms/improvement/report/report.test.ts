import assert from 'node:assert/strict'
import test from 'node:test'
import { ROSALBA, received } from '../../../../test/support/cases.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)

test('the whole case is printed as one tagged PDF, for whoever sees the case', async () => {
  const request = await received(house, { service: 'bache', identity: 'named', requester: ROSALBA })
  const id = await desk.open({ affected: [{ requestId: request.id, remedy: 'Reparación' }] })
  await desk.upTo(id, 'implemented')
  const auditor = await house.as('auditoria')
  const pdf = await auditor.download(`${desk.root}/${id}/informe.pdf`)
  assert.equal(pdf.status, 200)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.ok(pdf.body.includes('/MarkInfo'), 'tagged, so that it can be read aloud')
  const foreign = await desk.open({ unitId: await desk.unit('alumbrado') })
  const liaison = await house.as('enlace.obras-publicas')
  assert.equal((await liaison.download(`${desk.root}/${foreign}/informe.pdf`)).status, 404)
})
