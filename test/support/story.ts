/** What the people of a town do, each act as they would tell it. */
import type { Page } from 'playwright-core'
import { photograph, press, ROOT } from './town.ts'

export interface Slip {
  folio: string
  key: string
}

/** Asks without a name for a pothole to be mended, with a photograph, and takes the slip that the page gives. */
export async function askAnonymously(page: Page, what: string, presses: 'once' | 'twice' = 'once'): Promise<Slip> {
  await fillAnonymously(page, what, await photograph())
  if (presses === 'twice') await page.getByRole('button', { name: 'Enviar solicitud' }).dblclick()
  else await press(page, 'Enviar solicitud')
  await page.waitForURL(/folio/)
  return slipOn(page)
}

/** From the search box to the page that shows the answers before they are sent. */
export async function fillAnonymously(page: Page, what: string, picture: Buffer): Promise<void> {
  await page.goto(`${ROOT}/pedir`)
  await page.getByLabel('¿Qué necesitas?').fill('bache')
  await press(page, 'Buscar')
  await page.getByRole('link', { name: /Bache o pavimento dañado/ }).click()
  await beginAt(page, 'Unión')
  await page.getByLabel('¿Qué pasa o qué necesitas?').fill(what)
  await page.getByLabel('Como una llanta').check()
  await press(page, 'Continuar')
  await page
    .getByLabel('Fotos o documentos')
    .setInputFiles({ name: 'bache.jpg', mimeType: 'image/jpeg', buffer: picture })
  await press(page, 'Continuar')
  await page.getByLabel('No, prefiero que sea anónima').check()
  await press(page, 'Continuar')
}

/** The same, giving a name and an e-mail; sent when the page has been read. */
export async function askByName(page: Page, what: string, email: string): Promise<Slip> {
  await page.goto(`${ROOT}/pedir/servicio/bache`)
  await beginAt(page, 'Unión')
  await page.getByLabel('¿Qué pasa o qué necesitas?').fill(what)
  await page.getByLabel('Como una llanta').check()
  await press(page, 'Continuar')
  await press(page, 'Continuar')
  return sendNamed(page, email)
}

/** From the page of a service to what is asked about it, telling where. */
export async function beginAt(page: Page, neighbourhood: string): Promise<void> {
  await page.getByLabel('Pedir este servicio').check()
  await press(page, 'Empezar')
  await page.getByLabel('Colonia o comunidad').fill(neighbourhood)
  await page.getByLabel('Calle, número y referencias').fill('Hidalgo 34')
  await press(page, 'Continuar')
}

/** Gives a name and an e-mail, sends what was told and takes the slip. */
export async function sendNamed(page: Page, email: string): Promise<Slip> {
  await page.getByLabel('Sí, con mi nombre').check()
  await press(page, 'Continuar')
  await page.getByLabel('Nombre').fill('Rosalba')
  await page.getByLabel('Correo electrónico').fill(email)
  await press(page, 'Continuar')
  await press(page, 'Enviar solicitud')
  return slipOn(page)
}

export async function slipOn(page: Page): Promise<Slip> {
  const told = await page.locator('main').innerText()
  const folio = /[A-Z]{3}-\d{4}-\d+-\w/.exec(told)?.[0]
  const key = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(told.replace(folio ?? '', ''))?.[0]
  if (!folio || !key) throw new Error(`no folio and key on the page: ${told}`)
  return { folio, key }
}

/** Takes a denuncia down while somebody tells it on the telephone. */
export async function takeDownByTelephone(page: Page, what: string): Promise<Slip> {
  await page.goto(`${ROOT}/interno/capturar`)
  await page.getByLabel('Medio').selectOption('Teléfono')
  await page.getByLabel('Tipo').selectOption('Denuncia')
  await page.getByLabel('Servicio').fill('Quema a cielo abierto')
  await page.getByLabel('Asunto').fill(what)
  await page.getByLabel('Colonia o comunidad').fill('Unión')
  await page.getByLabel('Calle y referencias').fill('Atrás del panteón')
  await page.getByLabel('Anónima').check()
  await press(page, 'Mostrar preguntas del servicio')
  await page.getByLabel('¿Qué se quema?').selectOption('Llantas o plástico')
  await press(page, 'Guardar')
  return slipOn(page)
}

/** Looks a request up with folio and key, and reads what the page tells. */
export async function track(page: Page, { folio, key }: Slip): Promise<string> {
  await page.goto(`${ROOT}/seguimiento`)
  await page.getByLabel('Folio').fill(folio)
  await page.getByLabel('Clave de seguimiento').fill(key)
  await press(page, 'Ver el avance')
  return page.locator('main').innerText()
}

export async function openCase(page: Page, folio: string): Promise<void> {
  await page.goto(`${ROOT}/interno/folio/${folio}`)
}

/** Does the step that waits: `exit` is how it ends, `text` what goes with it. */
export async function doStep(page: Page, folio: string, exit: string, text?: string): Promise<void> {
  await openCase(page, folio)
  const form = page.locator('#step-form')
  const choice = form.getByRole('radio', { name: exit, exact: true })
  const chosen = (await choice.count()) > 0
  if (chosen) await choice.check()
  if (text) await form.locator('textarea:visible').fill(text)
  await press(page, chosen ? 'Continuar' : exit)
}

export async function refer(page: Page, folio: string, unit: string, instructions: string): Promise<void> {
  await openCase(page, folio)
  await page.getByRole('checkbox', { name: unit, exact: true }).check()
  await page.getByLabel(/^Instrucciones/).fill(instructions)
  await press(page, 'Canalizar')
}

export async function answer(page: Page, folio: string, text: string): Promise<void> {
  await openCase(page, folio)
  await page.getByLabel('Respuesta para la persona solicitante').fill(text)
  await page.getByLabel('Sí, quedó resuelto').check()
  await press(page, 'Enviar respuesta')
}

/** Decides that a request does not proceed, for a reason of the catalogue, in words of one's own. */
export async function refuse(page: Page, folio: string, reason: string, text: string): Promise<void> {
  await doStep(page, folio, 'No procede')
  await page.getByLabel(reason).check()
  await press(page, 'Usar este motivo')
  await page.getByLabel('Explicación para la persona solicitante').fill(text)
  await press(page, 'Ver el aviso antes de enviarlo')
  await press(page, 'Decidir que no procede y enviar')
}
