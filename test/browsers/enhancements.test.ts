import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../support/browser.ts'
import { type StylePages, serveStylePages } from '../support/style-pages.ts'

let pages: StylePages
let browser: Browser
let context: BrowserContext
let page: Page

before(async () => {
  pages = await serveStylePages()
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await pages.close()
})
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'es-MX',
    permissions: ['geolocation'],
    geolocation: { latitude: 26.8271, longitude: -109.6426, accuracy: 12 },
  })
  page = await context.newPage()
})
afterEach(() => context.close())

describe('in a form', () => {
  test('the summary of problems takes the focus, and each problem leads into its field', async () => {
    await page.goto(`${pages.url}/form`)
    assert.equal(
      await page.locator('[data-error-summary]').evaluate(element => element === document.activeElement),
      true,
    )
    await page.getByRole('link', { name: 'Ese día no existe en el calendario' }).click()
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'when')
  })

  test('characters left are counted as people count them', async () => {
    await page.goto(`${pages.url}/case`)
    await page.locator('#text').fill('Niño 👋')
    assert.equal(await page.locator('#text-count').textContent(), 'Le quedan 594 caracteres')
    await page.locator('#text').fill('x'.repeat(601))
    assert.equal(await page.locator('#text-count').textContent(), 'Se pasó por 1 carácter')
  })

  test('a password can be seen, and is hidden again before it travels', async () => {
    await page.goto(`${pages.url}/sign-in`)
    await page.getByRole('button', { name: 'Mostrar la contraseña' }).click()
    assert.equal(await page.locator('#password').getAttribute('type'), 'text')
    await page.getByRole('button', { name: 'Ocultar la contraseña' }).click()
    assert.equal(await page.locator('#password').getAttribute('type'), 'password')
  })

  test('a choice opens its own questions and closes the others, without script', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await plain.goto(`${pages.url}/form`)
    assert.equal(await plain.locator('#phone').isVisible(), true)
    await plain.getByLabel('Por correo').check()
    assert.equal(await plain.locator('#phone').isVisible(), false)
    assert.equal(await plain.locator('#email').isVisible(), true)
    await plain.context().close()
  })

  test('two presses send one request', async () => {
    let sent = 0
    await page.route('**/done', async route => {
      if (route.request().method() !== 'POST') return route.continue()
      sent += 1
      await new Promise(wait => setTimeout(wait, 300))
      return route.fulfill({ status: 204 })
    })
    await page.goto(`${pages.url}/check`)
    await page.getByRole('button', { name: 'Enviar' }).dblclick()
    await page.waitForTimeout(600)
    assert.equal(sent, 1)
  })

  test('what was typed survives a lost page, and is forgotten once it arrived', async () => {
    await page.goto(`${pages.url}/wizard`)
    await page.getByLabel('Cuéntanos qué pasa').fill('Hay un bache')
    await page.getByLabel('Por correo').check()
    await page.goto(`${pages.url}/home`)
    await page.goto(`${pages.url}/wizard`)
    assert.equal(await page.getByLabel('Cuéntanos qué pasa').inputValue(), 'Hay un bache')
    assert.equal(await page.getByLabel('Por correo').isChecked(), true)
    assert.equal(await page.getByText('Recuperamos lo que habías escrito.').isVisible(), true)
    await page.goto(`${pages.url}/done`)
    await page.goto(`${pages.url}/wizard`)
    assert.equal(await page.getByLabel('Cuéntanos qué pasa').inputValue(), '')
  })
})

describe('with photographs', () => {
  test('a large one is made small before it travels; other files go as they are; each can be taken back', async () => {
    const noise = {
      create: {
        width: 4000,
        height: 3000,
        channels: 3 as const,
        background: '#777',
        noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
      },
    }
    const photograph = await sharp(noise).jpeg({ quality: 95 }).toBuffer()
    await page.goto(`${pages.url}/form`)
    await page.locator('#photos').setInputFiles([
      { name: 'bache.jpg', mimeType: 'image/jpeg', buffer: photograph },
      { name: 'carta.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    ])
    const rows = page.locator('.cv-files__item')
    await rows.nth(1).waitFor()
    const sizes = await page
      .locator('#photos')
      .evaluate(input => [...((input as HTMLInputElement).files ?? [])].map(file => [file.name, file.size] as const))
    assert.ok(sizes[0]![1] < photograph.length / 2, `${photograph.length} became ${sizes[0]![1]}`)
    assert.deepEqual(sizes[1], ['carta.pdf', 8])
    await page.getByRole('button', { name: 'Quitar carta.pdf' }).click()
    assert.equal(await rows.count(), 1)
  })
})

describe('with the place', () => {
  test('the phone says where it is, and the point can be taken back', async () => {
    await page.goto(`${pages.url}/form`)
    await page.getByRole('button', { name: 'Usar mi ubicación' }).click()
    await page.getByText('Ubicación tomada, con 12 metros de precisión').waitFor()
    assert.equal(await page.locator('#lat').inputValue(), '26.827100')
    await page.getByRole('button', { name: 'Quitar la ubicación' }).click()
    assert.equal(await page.locator('#lng').inputValue(), '')
  })

  test('the map opens under the strict policy, moves with the keyboard and gives its centre', async () => {
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${pages.url}/form`)
    await page.getByRole('button', { name: 'Señalar en un mapa' }).click()
    await page.getByRole('button', { name: 'Poner el punto aquí' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByText(/Cerca de:/).waitFor()
    await page.getByRole('button', { name: 'Poner el punto aquí' }).click()
    assert.match(await page.locator('#lat').inputValue(), /^26\.8\d+$/)
    assert.match(await page.locator('#lng').inputValue(), /^-109\.6\d+$/)
    assert.deepEqual(complaints, [])
  })
})

describe('in a list', () => {
  beforeEach(() => page.goto(`${pages.url}/board`))

  test('j and k walk the rows, x chooses, Enter opens', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'HUA-2026-004127-K')
    await page.keyboard.press('x')
    assert.equal(await page.getByText('1 seleccionado', { exact: true }).isVisible(), true)
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.waitForURL(/case\?HUA-2026-004098-7/)
  })

  test('a slash goes to the search, letters typed there stay letters, and a question mark explains', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('jk')
    assert.equal(await page.locator('main input[type=search]').inputValue(), 'jk')
    await page.locator('h1').click()
    await page.keyboard.press('?')
    assert.equal(await page.getByRole('dialog', { name: 'Atajos de teclado' }).isVisible(), true)
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('dialog').count(), 0)
  })

  test('one box chooses the whole page, and the bar of what to do appears only then', async () => {
    const bar = page.getByRole('form', { name: 'Acciones sobre lo seleccionado' })
    assert.equal(await bar.isVisible(), false)
    await page.getByLabel('Seleccionar todo lo de esta página').check()
    assert.equal(await page.getByText('8 seleccionados', { exact: true }).isVisible(), true)
    assert.equal(await bar.isVisible(), true)
  })

  test('rows can stand closer together, and stay so on the next page', async () => {
    const height = () =>
      page
        .locator('tbody tr')
        .first()
        .evaluate(row => row.getBoundingClientRect().height)
    const before = await height()
    await page.getByLabel('Filas compactas').check()
    const compact = await height()
    assert.ok(compact < before, `${before} → ${compact}`)
    await page.reload()
    assert.equal(await height(), compact)
  })

  test('a press anywhere on a row opens it, except on its box', async () => {
    await page.getByLabel('Seleccionar HUA-2026-004131-3').check()
    assert.match(page.url(), /board$/)
    await page.getByText('Tres luminarias apagadas').click()
    await page.waitForURL(/case\?HUA-2026-004131-3/)
  })
})
