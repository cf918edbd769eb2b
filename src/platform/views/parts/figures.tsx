import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'
import { useWords } from '../words.ts'
import { type State, StateTag } from './tags.tsx'

export type FigureProps = {
  label: ComponentChildren
  /** Already in the words and digits of the place: "94.2 %". */
  value: string
  /** Of how many: "412 solicitudes". */
  base?: ComponentChildren
  period?: ComponentChildren
  /** Where the formula is explained. */
  definitionUrl?: string
  /** Where the records behind the number are. */
  recordsUrl?: string
  state?: State
  stateLabel?: string
  /** Latest last; drawn small, for the eye only. */
  trend?: number[]
  note?: ComponentChildren
}

/** One number and everything that makes it honest: base, period, definition, records. */
export function Figure(props: FigureProps) {
  const { label, value, base, period, definitionUrl, recordsUrl, state, stateLabel, trend, note } = props
  const words = useWords()
  const number = <span class="cv-figure__value">{value}</span>
  return (
    <div class="cv-figure">
      <dt class="cv-figure__label">{label}</dt>
      <dd class="cv-figure__body">
        <p class="cv-figure__number">
          {recordsUrl ? (
            <Link to={recordsUrl} class="cv-figure__link">
              {number}
            </Link>
          ) : (
            number
          )}
          {trend && trend.length > 1 && <Sparkline values={trend} />}
        </p>
        {(base || period) && (
          <p class="cv-figure__base">
            {base}
            {base && period && ' · '}
            {period}
          </p>
        )}
        {state && (
          <p class="cv-figure__state">
            <StateTag state={state}>{stateLabel}</StateTag>
          </p>
        )}
        {note && <p class="cv-figure__note">{note}</p>}
        {definitionUrl && (
          <p class="cv-figure__definition">
            <Link to={definitionUrl} kind="quiet" hidden={typeof label === 'string' ? label : undefined}>
              <Icon name="info-circle" size={16} /> {words.definition}
            </Link>
          </p>
        )}
      </dd>
    </div>
  )
}

/** Numbers side by side. */
export function Figures({ items }: { items: FigureProps[] }) {
  return (
    <dl class="cv-figures">
      {items.map((item, index) => (
        <Figure key={index} {...item} />
      ))}
    </dl>
  )
}

/** The shape of a series, without scale: the numbers are told elsewhere. */
export function Sparkline({ values, width = 96, height = 28 }: { values: number[]; width?: number; height?: number }) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const inset = 3
  const x = (index: number) => inset + (index * (width - 2 * inset)) / Math.max(1, values.length - 1)
  const y = (value: number) =>
    high === low ? height / 2 : height - inset - ((value - low) * (height - 2 * inset)) / (high - low)
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  return (
    <svg
      class="cv-spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <polyline
        points={points}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <circle cx={x(values.length - 1).toFixed(1)} cy={y(values.at(-1) ?? 0).toFixed(1)} r="3" fill="currentColor" />
    </svg>
  )
}
