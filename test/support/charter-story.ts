/** How a charter is made in a browser, each act as people tell it: from the indicator to the publication. */
import type { Page } from 'playwright-core'
import type { Fields } from './client.ts'
import { INDICATOR } from './promise-story.ts'
import { beginAt, type Slip, sendNamed } from './story.ts'
import { fillIn, press } from './town.ts'
import type { Workshop } from './workshops.ts'

/** Opens a page of the staff from the menu at its side. */
export async function goTo(page: Page, root: string, entry: string): Promise<void> {
  if (!page.url().includes('/interno')) await page.goto(`${root}/interno`)
  await page.getByRole('navigation').getByRole('link', { name: entry }).click()
}

/** Goes on with a charter where its page says what comes next. */
export async function goOn(page: Page, home: string): Promise<void> {
  await page.goto(home)
  await page.getByRole('link', { name: 'Ir a hacerlo' }).click()
}

export async function defineIndicator(page: Page, root: string): Promise<void> {
  await goTo(page, root, 'Indicadores')
  await page.getByRole('link', { name: 'Nuevo indicador' }).click()
  await fillIn(page.locator('main form'), { ...INDICATOR, unitOfMeasure: 'percent', direction: 'higher' })
  await press(page, 'Probar con datos reales')
  await page.getByText('Con los datos reales daría').first().waitFor()
  await press(page, 'Guardar')
}

/** @returns the address of the charter's page */
export async function openCharter(page: Page, root: string, code: string, { writing }: Workshop): Promise<string> {
  await goTo(page, root, 'Cartas compromiso')
  await page.getByRole('link', { name: 'Abrir una carta' }).click()
  await fillIn(page.locator('main form'), { title: writing.title, code, tags: writing.tags })
  const unit = 'Dirección de Servicios Públicos'
  await page.getByLabel('Dependencia responsable').selectOption(unit)
  await page.locator('summary', { hasText: unit }).click()
  await page.getByLabel('Retiro de pintas').check()
  await press(page, 'Abrir una carta compromiso')
  return page.url()
}

export async function prepareTeam(page: Page, home: string, { writing }: Workshop): Promise<void> {
  await goOn(page, home)
  await fillIn(page.locator('#train'), writing.training)
  await press(page, 'Registrar la capacitación')
  await page.locator('#join').getByLabel('Puesto').selectOption('Enlace: Dirección de Servicios Públicos')
  await page.locator('#join').getByLabel('Qué hace en el equipo').fill('Coordina')
  await press(page, 'Sumar al equipo')
}

export async function study(page: Page, home: string, { writing }: Workshop): Promise<void> {
  await goOn(page, home)
  await page.getByRole('link', { name: 'Registrar un estudio' }).click()
  await fillIn(page.locator('main form'), writing.study)
  await press(page, 'Registrar un estudio')
  for (const expectation of writing.expectations) {
    await fillIn(page.locator('#add'), expectation)
    await press(page, 'Agregar un atributo')
  }
}

/** Begins the draft and writes the summary, the three parts in prose and the five base indicators. @returns its address */
export async function writeText(page: Page, home: string, { writing }: Workshop): Promise<string> {
  await page.goto(home)
  await press(page, 'Empezar el borrador')
  const draft = page.url()
  for (const texts of [{ summary: writing.summary }, ...Object.values(writing.parts)]) {
    await page.getByRole('link', { name: linkTo(texts) }).click()
    await fillIn(page.locator('main form'), texts)
    await press(page, 'Guardar')
  }
  await page.getByRole('link', { name: 'Elegir los indicadores' }).click()
  await press(page, 'Proponer los básicos que faltan')
  return draft
}

/** The link that opens the form with these fields. */
function linkTo(texts: Fields): RegExp {
  if ('summary' in texts) return /^Cambiar.*La promesa/
  if ('aims' in texts) return /^Cambiar.*Información general/
  return 'remedies' in texts ? /^Cambiar.*Subsanación/ : /^Cambiar.*complementaria/
}

export interface Promised {
  statement: string
  /** Per cent of the cases, at least. */
  target?: string
  remedy: string
}

export async function promise(page: Page, draft: string, { statement, target, remedy }: Promised): Promise<void> {
  await page.goto(draft)
  await page.getByRole('link', { name: 'Agregar un compromiso' }).click()
  await page.getByLabel('Expectativa que atiende').selectOption({ index: 1 })
  await page.getByLabel('Indicador que lo mide').selectOption(INDICATOR.name)
  await fillIn(page.locator('main form'), { statement, remedy, ...(target && { comparator: 'at_least', target }) })
  await press(page, 'Guardar')
}

/** Mends what the checks say is missing, and sends the draft to the quality office. */
export async function mendAndSend(page: Page, draft: string, fields: Fields): Promise<void> {
  await page.goto(draft)
  await page.locator('#checks').getByRole('link').click()
  await fillIn(page.locator('main form').first(), fields)
  await press(page, 'Guardar')
  await press(page, 'Enviar a revisión')
}

export async function openSignatures(page: Page, home: string, signers: readonly string[]): Promise<void> {
  await goOn(page, home)
  for (const [index, position] of signers.entries())
    await page.locator(`[name=position${index + 1}]`).selectOption({ label: position })
  await press(page, 'Abrir las firmas')
}

export async function sign(page: Page, home: string): Promise<void> {
  await goOn(page, home)
  await page.getByRole('button', { name: /^Firmar/ }).click()
  await page.getByText(/Firmada\./).waitFor()
}

export async function publish(page: Page, home: string): Promise<void> {
  await goOn(page, home)
  await press(page, 'Publicar')
}

/** A neighbour asks, by name, for graffiti to be removed. */
export async function askByName(page: Page, root: string, what: string, email: string): Promise<Slip> {
  await page.goto(`${root}/pedir`)
  await page.getByLabel('¿Qué necesitas?').fill('pinta')
  await press(page, 'Buscar')
  await page.getByRole('link', { name: /Retiro de pintas/ }).click()
  await beginAt(page, 'La Purísima')
  await page.getByLabel('¿Qué pasa o qué necesitas?').fill(what)
  await press(page, 'Continuar')
  await press(page, 'Continuar')
  return sendNamed(page, email)
}
