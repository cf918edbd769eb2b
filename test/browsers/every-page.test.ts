import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { isGranted, type Role } from '../../src/platform/permissions/permissions.ts'
import { rooms } from '../../src/rooms.ts'
import { received } from '../support/cases.ts'
import { casework } from '../support/casework.ts'
import { idsIn, type Places, placesOf } from '../support/places.ts'
import { openTown, ROOT } from '../support/town.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Who looks: between them they may see every page. */
const eyes: [string, Role][] = [
  ['coordinacion', 'coordinator'],
  ['informatica', 'administrator'],
]
const town = await openTown()
let places: Places

/** Pages with something to show; drafts, links and sign-in steps are walked by their own journeys. */
const pages = rooms
  .flatMap(room => room.routes)
  .filter(route => route.kind === 'page')
  .filter(({ path }) => !/:(draft|key|token|locale|folio)|^\/salir$|^\/entrar\/codigo$/.test(path))

before(async () => {
  const { admit, refer, answer } = casework(town.house)
  const { id } = await received(town.house, { service: 'bache' })
  await admit(id)
  await refer('capturista', id, ['alumbrado'])
  await answer('enlace.alumbrado', id, 'Quedó reparado.')
  const organizationId = await town.house.organizationId('huatabampo')
  await town.house.owner.statement({
    text: `insert into office (organization_id, name) values ($1, 'Ventanilla única')`,
    values: [organizationId],
  })
  places = await placesOf(town.house.owner, organizationId)
})

function looker(route: (typeof pages)[number]): Promise<Page> {
  if (route.permission.grants === 'everyone') return town.somebody()
  const [name] = eyes.find(([, role]) => isGranted(route.permission, new Set([role])))!
  return town.colleague(name)
}

for (const route of pages) {
  describe(`the page ${route.path}`, () => {
    test('has nothing that axe would object to, fits in 320 px, and breaks no rule of its policy', async () => {
      const page = await looker(route)
      const complaints: string[] = []
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      const path =
        route.path === '/procedimientos/:code' || route.path.endsWith('/procedimientos/:code')
          ? route.path.replace(':code', '4.1.1')
          : idsIn(route.path, places)
      await page.setViewportSize({ width: 1280, height: 900 })
      const answer = await page.goto(ROOT + path)
      assert.equal(answer?.status(), 200, path)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]),
        [],
      )
      await page.setViewportSize({ width: 320, height: 640 })
      const needed = await page.locator('html').evaluate(html => html.scrollWidth)
      assert.ok(needed <= 320, `${path} needs ${needed} px`)
      assert.deepEqual(complaints, [])
      page.removeAllListeners('console')
    })
  })
}
