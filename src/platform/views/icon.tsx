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
