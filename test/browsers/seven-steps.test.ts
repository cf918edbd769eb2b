import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Runner } from 'graphile-worker'
import {
  answer,
  askAnonymously,
  askByName,
  doStep,
  openCase,
  refer,
  refuse,
  takeDownByTelephone,
  track,
} from '../support/story.ts'
import { openTown, ROOT } from '../support/town.ts'

const town = await openTown()
let worker: Runner

before(async () => {
  worker = await town.house.startWorker()
})
after(() => worker.stop())

for (const javaScript of [true, false]) {
  const person = { javaScript }
  const colleague = (name: string) => town.colleague(name, person)

  describe(javaScript ? 'with script' : 'without script', () => {
    test('an anonymous request with a photograph walks the seven steps of 4.1.1 and its author reads the answer', async () => {
      const citizen = await town.somebody(person)
      const slip = await askAnonymously(citizen, 'Hay un bache enorme frente a la primaria.')
      assert.match(await track(citizen, slip), /Lo recibimos/)

      await doStep(await colleague('secretaria'), slip.folio, 'Entregar a la coordinación')
      await doStep(await colleague('coordinacion'), slip.folio, 'Pasar a decisión')
      await doStep(await colleague('subcoordinacion'), slip.folio, 'Procede')
      assert.match(await track(citizen, slip), /Sí procede/)

      await refer(
        await colleague('capturista'),
        slip.folio,
        'Dirección de Obras Públicas y Desarrollo Urbano',
        'Bachear y enviar foto.',
      )
      assert.match(await track(citizen, slip), /Lo están atendiendo[\s\S]*Obras Públicas/)
      const liaison = await colleague('enlace.obras-publicas')
      await openCase(liaison, slip.folio)
      assert.equal(await liaison.locator('main img').count(), 1, 'the department sees the photograph')
      await answer(liaison, slip.folio, 'Tapamos el bache el martes con mezcla caliente.')

      await doStep(await colleague('capturista'), slip.folio, 'Enviar informe', 'Bache tapado, con evidencia.')
      await doStep(await colleague('interdireccional'), slip.folio, 'Recibido: cerrar')

      const told = await track(citizen, slip)
      assert.match(told, /Terminó/)
      assert.match(told, /Tapamos el bache el martes con mezcla caliente\./)
      assert.doesNotMatch(told, /Bachear y enviar foto|con evidencia/, 'what is internal stays inside')
    })

    test('a denuncia by telephone goes through 4.2.1: taken down, verified, visited, registered, attended', async () => {
      const slip = await takeDownByTelephone(await colleague('informacion'), 'Queman llantas atrás del panteón')
      const { folio } = slip
      await doStep(await colleague('coordinacion'), folio, 'Regresar a Información ciudadana', 'Llevarla a Ecología.')
      await refer(
        await colleague('informacion'),
        folio,
        'Dirección de Ecología y Medio Ambiente',
        'Ir esta misma tarde.',
      )
      await doStep(await colleague('subcoordinacion'), folio, 'Visitas confirmadas')
      await doStep(await colleague('capturista'), folio, 'Registrada')
      const liaison = await colleague('enlace.ecologia')
      await answer(liaison, folio, 'Apagamos la quema y multamos a quien la hizo.')
      assert.match(await liaison.locator('main').innerText(), /Cerrada/)

      const told = await track(await town.somebody(person), slip)
      assert.match(told, /Terminó/)
      assert.match(told, /Apagamos la quema y multamos a quien la hizo\./)
      assert.doesNotMatch(told, /Ir esta misma tarde|Llevarla a Ecología/, 'what is internal stays inside')
    })

    test('a request that does not proceed ends with its reason in the mail and on the tracking page', async () => {
      const citizen = await town.somebody(person)
      const slip = await askByName(citizen, 'Hay un bache en la carretera federal 15.', 'rosalba@correo.example')
      await doStep(await colleague('secretaria'), slip.folio, 'Entregar a la coordinación')
      await doStep(await colleague('coordinacion'), slip.folio, 'Pasar a decisión')
      const text = `La carretera federal 15 la repara la autoridad federal (${slip.folio}).`
      await refuse(await colleague('subcoordinacion'), slip.folio, 'Corresponde a otra autoridad', text)

      const told = await track(citizen, slip)
      assert.match(told, /No procede/)
      assert.ok(told.includes(text))
      await citizen.goto(`${ROOT}/mensajes-de-prueba`)
      const letter = citizen.locator('article', { hasText: `No podemos atender tu solicitud ${slip.folio}` })
      assert.match(await letter.innerText(), /rosalba@correo\.example/)
      await letter.locator('summary').click()
      assert.ok((await letter.innerText()).includes(text))
    })
  })
}
