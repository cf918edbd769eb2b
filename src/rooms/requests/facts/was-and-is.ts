/** An instant of a request that an act changed, for its event: as it was and as it is now; nothing when it stays. */
export function wasAndIs(field: string, was: Date | null, is: Date | null) {
  if (was?.getTime() === is?.getTime()) return {}
  return { [field]: { was: was?.toISOString() ?? null, is: is?.toISOString() ?? null } }
}
