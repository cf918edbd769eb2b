/** A number as people type it, `1234.5` or `1234,5`; undefined for what is none. */
export function decimal(text: string): number | undefined {
  const tidy = text.trim().replace(',', '.')
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(tidy) ? Number(tidy) : undefined
}
