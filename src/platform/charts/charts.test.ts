import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { pChart, type Sample, uChart, xmrChart } from './index.ts'

const near = (actual: number | null | undefined, expected: number, by = 5e-5) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= by, `${actual} is not ${expected}`)
const values = (all: (number | null)[]) => all.map((value, index) => ({ label: `${index + 1}`, value }))
const samples = (x: number[], n: number[]): Sample[] =>
  x.map((numerator, index) => ({ label: `${index + 1}`, numerator, denominator: n[index]! }))

test('the four months of surveys of 2018 have the limits of an XmR chart, provisional and without signals', () => {
  const { points, phases, signals } = xmrChart(values([242, 344, 216, 288]))
  const [phase] = phases
  near(phase?.centre, 272.5)
  near(phase?.meanStep, 100.6667)
  near(points[0]?.lower, 4.7267)
  near(points[3]?.upper, 540.2733)
  near(phase?.stepLimit, 328.878, 5e-4)
  assert.equal(phase?.provisional, true)
  assert.deepEqual(signals, [])
})

test('limits stop at what can be measured, and signals are those of the chart without them', () => {
  const days = [6.5, 8, 6, 7, 7.5, 10.5, 5, 8.5, 4, 10.5, 6].map((value, index) => ({ label: `${index}`, value }))
  const [free, bounded] = [xmrChart(days), xmrChart(days, { range: { least: 0 } })]
  assert.ok((free.points[0]?.lower ?? 0) < 0)
  assert.equal(bounded.points[0]?.lower, 0)
  assert.equal(bounded.points[0]?.upper, free.points[0]?.upper)
  assert.deepEqual(bounded.signals, free.signals)
  const ratings = [3, 5, 4, 5, 2].map((value, index) => ({ label: `${index}`, value }))
  const [rated] = xmrChart(ratings, { range: { least: 1, most: 5 } }).points
  assert.deepEqual([rated?.lower, rated?.upper], [1, 5])
})

test('a p chart takes the sums for its centre, and limits for the base of each period', () => {
  const { points, phases } = pChart(samples([20, 24, 22, 17], [242, 344, 216, 288]))
  near(phases[0]?.centre, 0.0761468, 5e-8)
  const limits = [
    [0.025, 0.1273],
    [0.03325, 0.11905],
    [0.02201, 0.13029],
    [0.02926, 0.12303],
  ]
  for (const [index, [lower, upper]] of limits.entries()) {
    near(points[index]?.lower, lower!)
    near(points[index]?.upper, upper!)
  }
})

test('a u chart has limits around counts for each of something', () => {
  // ū = 30/60 = 0.5; for n = 20, 0.5 ± 3√(0.5/20).
  const { points } = uChart(samples([10, 8, 12], [20, 20, 20]), { times: 100 })
  near(points[0]?.upper, 97.4342)
  near(points[0]?.lower, 2.5658)
})

test('with thousands behind each point the chart widens its limits after Laney, and says so', () => {
  const [x, n] = [[4500, 4700, 4400, 4650], Array(4).fill(5000)]
  const plain = pChart(samples(x, n), { laney: 'never' })
  const laney = pChart(samples(x, n))
  assert.equal(plain.kind, 'p')
  assert.ok(plain.signals.length > 0)
  assert.equal(laney.kind, 'p_prime')
  assert.deepEqual(laney.signals, [])
  // Steps of z: with σ = √(0.9125·0.0875/5000) they are 0.04, 0.06 and 0.05 over σ; their mean over 1.128.
  near(laney.phases[0]?.dispersion, 0.05 / Math.sqrt((0.9125 * 0.0875) / 5000) / 1.128)
})

const around = [50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50, 50]

test('limits settle with twelve points and stay until somebody declares a change', () => {
  const before = xmrChart(values(around))
  const after = xmrChart(values([...around, 70, 71, 69]))
  assert.equal(before.phases[0]?.provisional, false)
  assert.equal(after.points[0]?.upper, before.points[0]?.upper)
  assert.ok(after.signals.some(({ rule, points }) => rule === 'beyond_limits' && points.includes(12)))
  const declared = xmrChart(values([...around, 70, 71, 69]), { phases: [12] })
  assert.deepEqual([declared.phases[1]?.centre, declared.phases[1]?.provisional, declared.signals], [70, true, []])
  assert.throws(() => xmrChart(values([1, 2]), { phases: [2] }), RangeError)
})

/** Twelve points around 50 that settle the limits, and then these, in standard deviations from their centre. */
function then(zs: number[], rules: 'western_electric' | 'nelson') {
  const { phases } = xmrChart(values(around))
  const { centre, meanStep } = phases[0]!
  const sigma = ((meanStep ?? 0) * 2.66) / 3
  const chart = xmrChart(values([...around, ...zs.map(z => (centre ?? 0) + z * sigma)]), { rules })
  return chart.signals
    .map(signal => ({ ...signal, points: signal.points.filter(point => point >= 12).map(point => point - 12) }))
    .filter(signal => signal.points.length > 0)
}

test('each rule of Western Electric finds its pattern, with its points and its number', () => {
  const found = (zs: number[], number: number) => then(zs, 'western_electric').find(signal => signal.number === number)
  assert.deepEqual(found([3.1], 1), { rule: 'beyond_limits', number: 1, points: [0], side: 'above' })
  assert.deepEqual(found([-2.1, 0.5, -2.2], 2), { rule: 'two_of_three', number: 2, points: [0, 2], side: 'below' })
  assert.deepEqual(found([1.1, 1.2, 0.2, 1.3, 1.4], 3), {
    rule: 'four_of_five',
    number: 3,
    points: [0, 1, 3, 4],
    side: 'above',
  })
  assert.deepEqual(found([0, -0.1, -0.2, -0.1, -0.3, -0.1, -0.2, -0.1, -0.2, -0.1], 4), {
    rule: 'run',
    number: 4,
    points: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    side: 'below',
  })
  assert.deepEqual(
    then([2.1, -2.1, 0.1], 'western_electric').filter(signal => signal.rule === 'two_of_three'),
    [],
  )
})

test('the rules of Nelson are others, under other numbers', () => {
  const found = (zs: number[], number: number) => then(zs, 'nelson').find(signal => signal.number === number)?.rule
  assert.equal(found([0, ...Array(8).fill(0.2)], 2), undefined)
  assert.equal(found([0, ...Array(9).fill(0.2)], 2), 'run')
  assert.equal(found([-0.5, -0.3, -0.1, 0.1, 0.3, 0.5], 3), 'trend')
  assert.equal(found([0, ...Array(7).fill([0.4, -0.4]).flat()], 4), 'alternation')
  assert.equal(found(Array(16).fill([0.1, 0.1, -0.2, -0.2]).flat(), 7), 'hugging')
  assert.equal(found([1.2, -1.3, 1.2, 1.1, -1.4, 1.2, -1.2, 1.1], 8), 'avoidance')
})

test('a chart of counts follows only the first four rules', () => {
  const falling = samples([60, 57, 54, 51, 48, 45, 42, 39], Array(8).fill(100))
  const numbers = new Set(pChart(falling, { rules: 'nelson' }).signals.map(signal => signal.number))
  assert.ok([...numbers].every(number => (number ?? 9) <= 4))
})

test('a step larger than any to be expected is a signal of both its ends', () => {
  const { signals } = xmrChart(values([...around, 47, 56]))
  assert.deepEqual(signals.find(signal => signal.rule === 'step')?.points, [12, 13])
})

test('a period without data has no point, takes no part in the limits and breaks a run', () => {
  const gap = xmrChart(values([1, null, 3, 4]))
  assert.deepEqual([gap.points[1]?.value, gap.points[1]?.z, gap.phases[0]?.meanStep], [null, null, 1])
  const run = [0.2, 0.2, 0.2, 0.2, null, 0.2, 0.2, 0.2, 0.2].map(z => (z === null ? null : 50 + z))
  const broken = xmrChart(values([...around, ...run]))
  assert.deepEqual(broken.signals, [])
  const none = pChart(samples([0, 3], [0, 10]))
  assert.deepEqual([none.points[0]?.value, none.points[0]?.upper, none.phases[0]?.settledOn], [null, null, 1])
})

test('nothing, one value, or values that never vary make a chart without surprises', () => {
  assert.deepEqual(xmrChart([]).points, [])
  assert.deepEqual(pChart([]).phases, [])
  assert.deepEqual([xmrChart(values([5])).points[0]?.upper, xmrChart(values([5])).signals], [null, []])
  assert.deepEqual(xmrChart(values([5, 5, 5])).signals, [])
  assert.deepEqual(pChart(samples([10, 10], [10, 10])).signals, [])
  assert.throws(() => pChart(samples([3], [2])), RangeError)
})

test('points lie in their limits unless a rule says otherwise, and each signal names points that exist', () => {
  const sample = fc.integer({ min: 0, max: 400 }).chain(denominator =>
    fc.record({
      label: fc.constant('x'),
      denominator: fc.constant(denominator),
      numerator: fc.integer({ min: 0, max: denominator }),
    }),
  )
  fc.assert(
    fc.property(
      fc.array(sample, { maxLength: 30 }),
      fc.constantFrom('western_electric' as const, 'nelson' as const),
      (all, rules) => {
        const { points, signals } = pChart(all, { rules, times: 100 })
        const outside = points.flatMap(({ value, lower, upper }, index) =>
          value !== null && lower !== null && upper !== null && (value > upper + 1e-9 || value < lower - 1e-9)
            ? [index]
            : [],
        )
        const signalled = new Set(
          signals.filter(signal => signal.rule === 'beyond_limits').flatMap(signal => signal.points),
        )
        assert.ok(outside.every(index => signalled.has(index)))
        assert.ok(
          signals.every(
            signal => signal.points.length > 0 && signal.points.every(index => points[index]?.value !== null),
          ),
        )
        for (const { lower, upper } of points)
          assert.ok(lower === null || (lower >= 0 && (upper ?? 0) <= 100 && lower <= (upper ?? 0)))
      },
    ),
  )
})
