/** How a miss is corrected in a browser: contained, remedied, explained, acted upon, verified by somebody else. */
import type { Locator, Page } from 'playwright-core'
import { CORRECTION } from './promise-story.ts'
import { fillIn, press } from './town.ts'

const form = (page: Page, act: string): Locator => page.locator(`form[id^="${act}-form"]`)

export async function contain(page: Page): Promise<void> {
  await fillIn(form(page, 'contain'), { text: CORRECTION.contained })
  await press(page, 'Registrar corrección')
}

/** Gives everybody on the list the remedy and has them told by mail. */
export async function giveRemedy(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Registrar lo que se dio' }).click()
  await fillIn(form(page, 'give-remedy'), { description: CORRECTION.given })
  await press(page, 'Registrar medida')
}

export async function explain(page: Page): Promise<void> {
  const { whys, rootCause, cause } = CORRECTION
  await fillIn(form(page, 'analyse'), { ...whys, rootCause, cause })
  await press(page, 'Guardar análisis')
}

export async function plan(page: Page, position: string): Promise<void> {
  await fillIn(form(page, 'add-action'), { description: CORRECTION.action, dueOn: CORRECTION.actionDueOn })
  await form(page, 'add-action').getByLabel('Puesto responsable').selectOption(position)
  await press(page, 'Agregar al plan')
}

export async function carryOut(page: Page): Promise<void> {
  await fillIn(form(page, 'do-action'), { result: CORRECTION.result })
  await press(page, 'Registrar como hecha')
  await press(page, 'Dar por terminado el plan')
}

export async function verify(page: Page): Promise<void> {
  await fillIn(form(page, 'verify'), { verdict: 'effective', statement: CORRECTION.verified })
  await press(page, 'Registrar resultado')
}
