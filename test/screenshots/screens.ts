/** The screens that show what the house is, each as the steps that lead to it. */
import type { Page } from 'playwright-core'
import { doStep, fillAnonymously, openCase, refer, type Slip, slipOn, track } from '../support/story.ts'
import { press, ROOT, type Town } from '../support/town.ts'
import { potholeOnAStreet } from './pothole.ts'

export interface Screen {
  /** Who looks; nobody in particular when absent. */
  who?: string
  open(page: Page, town: Town): Promise<unknown>
  /** The town of charters, with its year; the one of requests when absent. */
  charters?: true
  /** From the top down to here, in pixels; the window when absent. */
  height?: number
}

const at =
  (path: string, root = ROOT): Screen['open'] =>
  async page => {
    const answer = await page.goto(root + path)
    if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`)
  }

/** Where charters have been kept for a year. */
const CHARTERS = '/o/metepec'

const WHAT = 'Hay un bache muy hondo frente a la primaria. Ya se ponchó la llanta de dos carros.'

const fill = async (page: Page) => fillAnonymously(page, WHAT, await potholeOnAStreet())

async function send(page: Page): Promise<Slip> {
  await fill(page)
  await press(page, 'Enviar solicitud')
  await page.waitForURL(/folio/)
  return slipOn(page)
}

/** One request that screens share, so that the same folio is seen from both sides. */
let told: Promise<Slip> | undefined
const theRequest = (page: Page, town: Town): Promise<Slip> => {
  told ??= walkedToReferral(page, town)
  return told
}

async function walkedToReferral(page: Page, town: Town): Promise<Slip> {
  const slip = await send(page)
  const later = (hours: number) => town.house.clock.advance({ hours })
  later(1)
  await doStep(await town.colleague('secretaria'), slip.folio, 'Entregar a la coordinación')
  later(1)
  await doStep(await town.colleague('coordinacion'), slip.folio, 'Pasar a decisión')
  await doStep(await town.colleague('subcoordinacion'), slip.folio, 'Procede')
  later(1)
  const unit = 'Dirección de Obras Públicas y Desarrollo Urbano'
  await refer(await town.colleague('capturista'), slip.folio, unit, 'Bachear con mezcla caliente y enviar una foto.')
  return slip
}

export const screens: Record<string, Screen> = {
  home: { open: at('') },
  find: { open: at('/pedir') },
  check: { open: fill },
  confirmation: { open: send },
  tracking: { open: async (page, town) => track(page, await theRequest(page, town)) },
  'staff-home': { who: 'coordinacion', open: at('/interno') },
  board: { who: 'coordinacion', open: at('/interno/solicitudes') },
  case: {
    who: 'enlace.obras-publicas',
    async open(page, town) {
      await openCase(page, (await theRequest(await town.somebody(), town)).folio)
    },
  },
  capture: { who: 'secretaria', open: fillCapture },
  'monthly-report': { who: 'coordinacion', open: at('/interno/informes/mensual?mes=2026-10') },
  'results-report': {
    who: 'coordinacion',
    async open(page, town) {
      await openCase(page, (await theRequest(await town.somebody(), town)).folio)
      await page.getByRole('link', { name: 'Informe de resultados' }).click()
    },
  },
  calendar: { who: 'informatica', open: at('/interno/administracion/calendario') },
  charters: { charters: true, open: at('/cartas', CHARTERS) },
  charter: { charters: true, open: at('/cartas/bacheo', CHARTERS) },
  'charter-home': { charters: true, who: 'calidad', open: through('/interno/cartas?q=bacheo', 'Bacheo') },
  indicator: {
    charters: true,
    who: 'calidad',
    open: through('/interno/indicadores?q=bacheo', /^Respuesta a sugerencias/),
  },
  improvement: { charters: true, who: 'calidad', open: at('/interno/mejora', CHARTERS) },
  visits: { charters: true, who: 'calidad', open: at('/interno/mis-visitas', CHARTERS) },
}

/** From a list to the page that one of its rows leads to. */
function through(list: string, row: string | RegExp): Screen['open'] {
  return async (page, town) => {
    await at(list, CHARTERS)(page, town)
    await page.getByRole('main').getByRole('link', { name: row }).first().click()
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  }
}

async function fillCapture(page: Page) {
  await page.goto(`${ROOT}/interno/capturar`)
  await page.getByLabel('Medio').selectOption('Teléfono')
  await page.getByLabel('Servicio').fill('Fuga de agua en la calle')
  await page.getByLabel('Asunto').fill('Fuga de agua desde ayer en la noche')
  await page.getByLabel('Colonia o comunidad').fill('Centro')
  await page.getByLabel('Calle y referencias').fill('Juárez y Morelos, junto a la farmacia')
  await page.getByLabel('Nombre', { exact: true }).fill('Rosalba Valenzuela')
  await press(page, 'Mostrar preguntas del servicio')
}
