import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { received } from '../support/cases.ts'
import { askAnonymously, openCase, track } from '../support/story.ts'
import { openTown, press, ROOT, signIn } from '../support/town.ts'

const town = await openTown()
const { house } = town
const CAPTURE = `${ROOT}/interno/capturar`

/** What happens when a machine is restarted, a password changed, or lunch took too long. */
const endSessions = () => house.owner.statement({ text: 'delete from session', values: [] })

async function howMany(): Promise<number> {
  const [row] = await house.owner.statement<{ n: number }>({
    text: 'select count(*)::int as n from request',
    values: [],
  })
  return row?.n ?? 0
}

async function signedIn(name: string, javaScript = true): Promise<Page> {
  const page = await town.somebody({ javaScript })
  await page.goto(`${ROOT}/entrar`)
  await signIn(page, name)
  return page
}

describe('nothing typed is lost', () => {
  for (const javaScript of [true, false])
    test(`when the session ends while a clerk types, ${javaScript ? 'with' : 'without'} script`, async () => {
      const page = await signedIn('secretaria', javaScript)
      await page.goto(CAPTURE)
      const typed = { Asunto: 'Árbol a punto de caer', Descripción: 'Lo tiró el viento.\nTapa la calle.' }
      for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text)
      await page.getByLabel('Medio').selectOption('Radio')
      await page.getByLabel('Anónima').check()
      await endSessions()
      await press(page, 'Guardar')
      assert.match(await page.locator('main').innerText(), /Lo que escribió está guardado/)
      await signIn(page, 'secretaria')
      for (const [label, text] of Object.entries(typed)) assert.equal(await page.getByLabel(label).inputValue(), text)
      assert.equal(await page.getByLabel('Medio').locator('option:checked').innerText(), 'Radio')
      assert.equal(await page.getByLabel('Anónima').isChecked(), true)
      await press(page, 'Guardar')
      assert.match(await page.locator('main').innerText(), /Solicitud guardada/)
    })

  test('when the session ends while a step of the procedure is being told', async () => {
    const { folio } = await received(house, { service: 'bache', receiver: 'secretaria' })
    const page = await signedIn('coordinacion')
    await openCase(page, folio)
    await page.getByLabel('Devolver para corregir').check()
    await page.locator('#step-form textarea:visible').fill('Falta el número de la casa.')
    await endSessions()
    await press(page, 'Continuar')
    await signIn(page, 'coordinacion')
    assert.equal(await page.getByLabel('Devolver para corregir').isChecked(), true)
    assert.equal(await page.locator('#step-form textarea:visible').inputValue(), 'Falta el número de la casa.')
  })

  test('when somebody goes back in the public form, and forward again', async () => {
    const page = await town.somebody()
    await page.goto(`${ROOT}/pedir/servicio/bache`)
    await page.getByLabel('Pedir este servicio').check()
    await press(page, 'Empezar')
    await page.getByLabel('Colonia o comunidad').fill('Unión')
    await page.getByLabel('Calle, número y referencias').fill('Hidalgo 34')
    await press(page, 'Continuar')
    await page.getByLabel('¿Qué pasa o qué necesitas?').waitFor()
    await page.goBack()
    assert.equal(await page.getByLabel('Calle, número y referencias').inputValue(), 'Hidalgo 34')
    await press(page, 'Continuar')
    await page.getByLabel('¿Qué pasa o qué necesitas?').waitFor()
  })
})

describe('one press or two', () => {
  test('give one request, and the same slip, with script and without it', async () => {
    for (const javaScript of [true, false]) {
      const page = await town.somebody({ javaScript })
      const before = await howMany()
      const slip = await askAnonymously(page, 'Un bache muy hondo.', 'twice')
      assert.match(await track(page, slip), /Lo recibimos/)
      assert.equal(await howMany(), before + 1)
    }
  })
})

describe('a clerk without a mouse', () => {
  test('takes a request down with the keyboard alone', async t => {
    const page = await signedIn('secretaria')
    await page.goto(CAPTURE)
    const began = performance.now()
    const keys = { typed: 0, pressed: 0 }
    const type = async (text: string) => {
      await page.keyboard.type(text)
      keys.typed += text.length
    }
    const hit = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key)
      keys.pressed += times
    }
    /** Goes on with the tabulator until the field with this label has the focus. */
    const reach = async (label: RegExp) => {
      const field = page.getByLabel(label).first()
      for (let i = 0; i < 15; i++) {
        if (await field.evaluate(element => element === document.activeElement)) return
        await hit('Tab')
      }
      assert.fail(`the tabulator does not reach ${label}`)
    }
    await reach(/^Servicio/)
    await type('bache')
    await page.getByLabel('¿De qué tamaño es?').waitFor()
    await reach(/^¿De qué tamaño es/)
    await hit('ArrowDown', 2)
    await reach(/^Asunto/)
    await type('Bache hondo frente a la primaria')
    await reach(/^Colonia o comunidad/)
    await type('Centro')
    await reach(/^Calle y referencias/)
    await type('Hidalgo 34')
    await reach(/^Nombre/)
    await type('Rosalba')
    await reach(/^Teléfono/)
    await type('6471000000')
    await hit('Enter')
    await page.getByText('Solicitud guardada').waitFor()
    const seconds = (performance.now() - began) / 1000
    t.diagnostic(`${keys.typed} letters, ${keys.pressed} other keys, ${seconds.toFixed(1)} s of machine`)
    assert.ok(keys.pressed <= 30, `${keys.pressed} keys besides the text`)
  })

  test('walks the list with j and k, and opens a case with Enter', async () => {
    const page = await signedIn('coordinacion')
    await page.goto(`${ROOT}/interno/solicitudes`)
    const rows = page.locator('tbody tr')
    const second = await rows.nth(1).getByRole('link').first().innerText()
    for (const key of ['j', 'j', 'j', 'k', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL(/solicitudes\/\d+/)
    assert.ok((await page.locator('main').innerText()).includes(second))
  })
})

describe('the language', () => {
  test('changes where one is, and stays', async () => {
    const page = await town.somebody()
    await page.goto(`${ROOT}/pedir/servicio/bache`)
    await page.getByRole('link', { name: 'English' }).click()
    assert.match(page.url(), /pedir\/servicio\/bache$/)
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    await page.goto(`${ROOT}/seguimiento`)
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  })
})
