import { type IconName, iconDrawing } from './icons.ts'

/**
 * A drawing that says nothing by itself (hidden from assistive technology): put a word beside it, or give `label` where the
 * icon stands alone in a toolbar.
 */
export function Icon({ name, label, size = 20 }: { name: IconName; label?: string; size?: number }) {
  const voice = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': 'true' as const }
  return (
    <svg
      class="cv-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      {...voice}
      // The drawing comes from the installed icon set, never from a person.
      dangerouslySetInnerHTML={{ __html: iconDrawing(name) }}
    />
  )
}

/** Drawings that a page repeats many times, sent once: put it before the first `RepeatedIcon`. */
export function IconSheet({ names }: { names: readonly IconName[] }) {
  return (
    <svg class="cv-sheet" width="0" height="0" aria-hidden="true" focusable="false">
      {names.map(name => (
        <symbol
          key={name}
          id={`icon-${name}`}
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
          dangerouslySetInnerHTML={{ __html: iconDrawing(name) }}
        />
      ))}
    </svg>
  )
}

/** One of the drawings of the page's `IconSheet`. */
export function RepeatedIcon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="cv-icon" width={size} height={size} aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
