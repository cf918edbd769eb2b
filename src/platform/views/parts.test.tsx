import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'node-html-parser'
import { Panel, Sparkline, StateTag, StepLine, SummaryList, Table, Timeline } from './parts.tsx'
import { renderPart } from './render.ts'

const hostile = '<img src=x onerror=alert(1)>'

test('what records say is text in every part', () => {
  const html = renderPart(
    <div>
      <Panel title={hostile} folio={hostile} />
      <SummaryList rows={[{ label: hostile, value: hostile, change: { url: 'javascript:x', hidden: hostile } }]} />
      <Timeline events={[{ title: hostile, when: hostile, by: hostile, children: hostile }]} />
      <StepLine label={hostile} steps={[{ label: hostile, state: 'current', note: hostile }]} />
      <Table
        caption={hostile}
        rows={[hostile]}
        columns={[{ key: 'a', label: hostile, cell: row => row }]}
        rowUrl={() => 'javascript:x'}
      />
    </div>,
  )
  assert.equal(parse(html).querySelectorAll('img').length, 0)
  assert.doesNotMatch(html, /href="javascript/)
})

test('a state is always a word with an icon, never a colour alone', () => {
  for (const state of ['within', 'soon', 'overdue', 'met', 'missed', 'paused', 'none'] as const) {
    const tag = parse(renderPart(<StateTag state={state} />))
    assert.ok(tag.querySelector('svg'), state)
    assert.ok(tag.text.trim().length > 3, state)
  }
})

test('a table names its columns on every cell, so that a phone can show rows as cards', () => {
  const page = parse(
    renderPart(
      <Table
        caption="Solicitudes"
        rows={[{ folio: 'A-1', what: 'Bache' }]}
        rowUrl={row => `/r/${row.folio}`}
        columns={[
          { key: 'f', label: 'Folio', cell: row => row.folio },
          { key: 'w', label: 'Asunto', cell: row => row.what, sortable: true },
        ]}
        sort={{ key: 'w', direction: 'asc', urlFor: (key, direction) => `?sort=${key}-${direction}` }}
      />,
    ),
  )
  assert.equal(page.querySelector('th[scope=row] a')?.getAttribute('href'), '/r/A-1')
  assert.deepEqual(
    page.querySelectorAll('tbody [data-label]').map(cell => cell.getAttribute('data-label')),
    ['Folio', 'Asunto'],
  )
  assert.equal(page.querySelector('[aria-sort=ascending] a')?.getAttribute('href'), '?sort=w-desc')
})

test('a table without rows says so instead of showing an empty frame', () => {
  assert.match(renderPart(<Table caption="x" rows={[]} columns={[]} />), /No hay nada que mostrar/)
})

test('a small trend survives a flat series and a single point', () => {
  for (const values of [[5, 5, 5], [0, 0], [7]])
    assert.doesNotMatch(renderPart(<Sparkline values={values} />), /NaN|Infinity/)
})
