import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import {
  BOSTON_MISSING,
  bostonAdministrator,
  bostonCharters,
  bostonCounted,
  bostonFolder,
  importBoston,
} from '../support/boston.ts'
import { openTown } from '../support/town.ts'

const SERVICE = 'Pest Infestation - Residential'
const QUARTER = '2016-T2'

test('a figure of Boston is followed on screen, from its charter to its cases', async context => {
  if (!bostonFolder) return context.diagnostic(BOSTON_MISSING)
  const { house, somebody } = await openTown({ examples: [], now: '2017-01-16T15:00:00Z' })
  const boston = await importBoston(house, bostonFolder)
  await bostonCharters(house, boston)
  const counted = (await bostonCounted(bostonFolder)).filter(line => line.startsWith(SERVICE)).sort()
  const until = counted.slice(0, counted.findIndex(line => line.includes(QUARTER)) + 1)
  const [, , due, kept] = until.at(-1)!.split(',')
  const client = await bostonAdministrator(house, boston)
  const page = await somebody()
  await page.context().addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: house.url })))

  await page.goto('/o/boston/interno/cartas')
  await page.getByRole('link', { name: SERVICE }).click()
  await page.getByRole('link', { name: 'Follow-up', exact: true }).click()
  await page
    .getByRole('table', { name: /^2nd quarter/ })
    .getByRole('link', { name: `(${kept} of ${due})` })
    .click()
  const records = page.url()
  const folios = await foliosOf(page)
  assert.equal(new Set(folios).size, Number(due), 'each record of the denominator is listed once')
  await page.getByRole('link', { name: /^Those that meet it/ }).click()
  const met = await foliosOf(page)
  assert.equal(new Set(met).size, Number(kept), 'and each of the numerator')
  const [one = ''] = met
  await page.getByRole('link', { name: one }).click()
  assert.match(await page.locator('main').innerText(), new RegExp(`${one}[\\s\\S]*${SERVICE}`))

  await page.goto(records)
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: /Pest Infestation/ })
    .click()
  await page.locator('summary', { hasText: 'The numbers of the chart' }).click()
  const rows = await page.locator('details[open] tbody tr').allInnerTexts()
  assert.equal(rows.length, until.length, 'from the first quarter with a promise to the one looked at')
  for (const [index, row] of rows.entries()) {
    const [, , base, ...limits] = row.split('\t')
    assert.equal(base, until[index]!.split(',')[2])
    assert.equal(limits.filter(limit => limit.endsWith('%')).length, 3, 'with its two limits and its centre')
  }
})

/** Folios on this page of the table and on those that follow. */
async function foliosOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('domcontentloaded')
  const folios = await page.locator('main table tbody th').allInnerTexts()
  const next = page.getByRole('link', { name: 'Next' })
  if ((await next.count()) === 0) return folios
  await next.click()
  return [...folios, ...(await foliosOf(page))]
}
