import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { beginCharter, press, promise } from '../../../../test/support/charter-work.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const work = await beginCharter(house)
const studies = `${work.home}/expectativas`
const newest = async () =>
  (await work.liaison.get(studies)).all('table a').find(a => a.getAttribute('href')?.includes('expectativas/'))

test('a study says how it was found out, and no more people answer than there are', async () => {
  const form = await work.liaison.get(`${studies}/nueva`)
  const study = { source: 'Taller', carriedOutOn: '2026-11-02', respondents: '30', population: '20' }
  const wordless = await work.liaison.submit(form, study)
  assert.match(wordless.errors.join(), /Elija cómo se averiguó/)
  const crowded = await work.liaison.submit(form, { ...study, method: 'workshop' })
  assert.match(crowded.errors.join(), /más personas de las que hay/)
  const future = await work.liaison.submit(form, { ...study, method: 'workshop', carriedOutOn: '2027-01-01' })
  assert.match(future.errors.join(), /posterior a hoy/)
})

test('an attribute has an importance of 1 to 5 and is there once', async () => {
  const path = (await newest())?.getAttribute('href') ?? ''
  const beyond = await press(work.liaison, path, 'add', { attribute: 'Trato', importance: '6' })
  assert.match(beyond.errors.join(), /de 1 a 5/)
  const again = await press(work.liaison, path, 'add', { attribute: 'RAPIDEZ', importance: '4' })
  assert.match(again.errors.join(), /ya está en el estudio/)
})

test('an attribute that a commitment answers stays; one that none answers may go', async () => {
  ok(await promise(work))
  const path = (await newest())?.getAttribute('href') ?? ''
  const page = ok(await work.liaison.get(path))
  assert.match(page.text, /Rapidez.*C1/)
  const ids = page.all('input[name=expectation]').map(input => input.getAttribute('value') ?? '')
  const kept = await work.liaison.post(path, { _act: 'remove', expectation: ids[0] ?? '' })
  assert.match(kept.errors.join(), /lo atiende C1/)
  const gone = ok(await work.liaison.post(path, { _act: 'remove', expectation: ids[1] ?? '' }))
  assert.doesNotMatch(gone.text, /Información/)
})
