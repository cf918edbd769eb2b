import assert from 'node:assert/strict'
import test from 'node:test'
import { parse } from 'node-html-parser'
import { renderPart } from '../views/render.ts'
import {
  ControlChartFigure,
  controlChartSvg,
  pChart,
  readingOf,
  type Sample,
  TrendLine,
  verdictOf,
  xmrChart,
} from './index.ts'
import { niceTicks, stepPath } from './scale.ts'

const format = (value: number) => `${Math.round(value * 10) / 10} %`
const sample = (label: string, numerator: number, denominator: number): Sample => ({ label, numerator, denominator })
const surveys = [
  sample('ene 2018', 20, 242),
  sample('feb 2018', 24, 344),
  sample('mar 2018', 22, 216),
  sample('abr 2018', 17, 288),
]
const steady = pChart(surveys, { times: 100 })
const changed = pChart([...surveys, sample('may 2018', 90, 300), sample('jun 2018', 0, 0)], { times: 100 })

test('a chart says in a plain sentence whether what it shows is noise or change, and which rule of which set', () => {
  const noise = readingOf('es-MX', steady)
  assert.equal(noise.verdict, 'noise')
  assert.match(noise.sentence, /Ruido, no cambio/)
  assert.match(noise.limits.join(' '), /provisionales: salen de 4 puntos y serán firmes con 12/)
  const change = readingOf('es-MX', changed)
  assert.equal(change.verdict, 'change')
  assert.ok(change.signals.includes('May 2018: fuera del límite superior. Regla 1 de Western Electric.'))
  assert.match(readingOf('en', changed).signals.join(' '), /beyond the upper limit\. Rule 1 of Western Electric/)
})

test('points beyond the same limit are told in one sentence', () => {
  const chart = pChart([...surveys, sample('may 2018', 90, 300), sample('jun 2018', 95, 300)], { times: 100 })
  const beyond = readingOf('es-MX', chart).signals.filter(sentence => sentence.includes('límite superior. Regla 1 '))
  assert.deepEqual(beyond, ['May 2018 y jun 2018: fuera del límite superior. Regla 1 de Western Electric.'])
})

test('with three points nothing is told, and with none there is no chart', () => {
  const few = xmrChart([1, 2, 3].map(value => ({ label: 'x', value })))
  assert.equal(verdictOf(few), 'too_few')
  const html = renderPart(
    <ControlChartFigure locale="es-MX" id="c" title="Espera" chart={xmrChart([])} format={format} />,
  )
  assert.match(html, /Todavía no hay nada medido/)
  assert.doesNotMatch(html, /<svg/)
})

test('the drawing has a name, a description and its numbers in a table with the records behind them', () => {
  const page = parse(
    renderPart(
      <ControlChartFigure
        locale="es-MX"
        id="late"
        title="Fuera de plazo"
        chart={changed}
        format={format}
        target={{ value: 5, text: 'a lo más 5 %' }}
        recordsUrl={index => `/registros/${index}`}
      />,
    ),
  )
  for (const svg of page.querySelectorAll('svg.cv-control')) {
    const [title, desc] = (svg.getAttribute('aria-labelledby') ?? '').split(' ')
    assert.equal(svg.querySelector(`#${title}`)?.text, 'Fuera de plazo')
    assert.match(svg.querySelector(`#${desc}`)?.text ?? '', /Hay señales de cambio/)
    assert.ok(svg.querySelectorAll('path.cv-control__target').length > 0)
  }
  const ids = page.querySelectorAll('[id]').map(element => element.id)
  assert.equal(new Set(ids).size, ids.length)
  // 173 of 1,390 are 12.4 %; for 300, 3√(0.1245 × 0.8755 / 300) are 5.7 points.
  const rows = page.querySelectorAll('tbody tr').map(row => row.querySelectorAll('th, td').map(cell => cell.text))
  assert.deepEqual(rows[4], ['may 2018', '30 %', '300', '6.7 %', '12.4 %', '18.2 %', 'Señal: regla 1'])
  assert.equal(rows[5]?.[1], 'Sin dato')
  assert.equal(page.querySelector('tbody a')?.getAttribute('href'), '/registros/0')
})

test('a signal has another shape, not only another colour, and limits are not drawn as the target', () => {
  const svg = parse(
    controlChartSvg({ locale: 'es-MX', title: 'x', chart: changed, format, target: { value: 5, text: '5 %' } }),
  )
  assert.ok(svg.querySelector('path.cv-control__signal'))
  const dashes = (mark: string) => svg.querySelector(`path.cv-control__${mark}`)?.getAttribute('stroke-dasharray')
  assert.notEqual(dashes('limit'), dashes('target'))
})

test('no drawing needs script or style, and alone it carries its own colours and letters', () => {
  const alone = controlChartSvg({ locale: 'en', title: '<b>x</b>', chart: changed, format })
  assert.match(alone, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  assert.match(alone, /font-family="Atkinson Hyperlegible Next/)
  assert.doesNotMatch(alone, /style=|<script|<b>|NaN|Infinity|undefined/)
  const line = renderPart(<TrendLine chart={changed} label="Fuera de plazo" target={5} />)
  assert.match(line, /role="img" aria-label="Fuera de plazo"/)
  assert.doesNotMatch(line, /style=|NaN/)
  assert.match(renderPart(<TrendLine chart={xmrChart([])} />), /aria-hidden="true"/)
})

test('the lines of the scale are round numbers around everything that is drawn', () => {
  assert.deepEqual(niceTicks(2.9, 17.7, 4), [0, 5, 10, 15, 20])
  assert.deepEqual(niceTicks(0, 0.3, 3), [0, 0.1, 0.2, 0.3])
  assert.deepEqual(niceTicks(5, 5, 4), [4, 4.5, 5, 5.5, 6])
})

test('limits are drawn as steps and stop where there are none', () => {
  assert.equal(
    stepPath([10, 12, null, 8], slot => slot * 5),
    'M0 10H5V12H10M15 8H20',
  )
})
