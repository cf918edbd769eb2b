/** The product's mark: a sheet with a folded corner whose last line of text turns into a pulse. One drawing, one colour. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg
      class="cv-symbol"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M26 13.5V9l-6-6H8a2.5 2.5 0 0 0-2.5 2.5v21A2.5 2.5 0 0 0 8 29h15.500a2.500 2.500 0 0 0 2.500-2.500V24" />
      <path d="M19.500 3.500V9.500H25.500" />
      <path d="M10.500 13.500h6" />
      <path d="M10.500 19h5l2.200-4.200 3.400 8.400 2.200-4.200H30" />
    </svg>
  )
}

/** The rule under the head of a public page, which ends as the mark does: in a pulse. */
export function PulseLine() {
  return (
    <div class="cv-pulse" aria-hidden="true">
      <svg
        width="84"
        height="35"
        viewBox="0 0 84 35"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linejoin="round"
        focusable="false"
      >
        <path d="M0 17.500h22l9-13 14 26 9-13h30" />
      </svg>
    </div>
  )
}
