/** After five failures in a row each further one closes the door twice as long, up to an hour. */
const FREE_ATTEMPTS = 5
const LONGEST_MINUTES = 60

/** Minutes that the account stays locked after its `failures`-th failure in a row; 0 while still free. */
export function lockMinutes(failures: number): number {
  if (failures < FREE_ATTEMPTS) return 0
  return Math.min(LONGEST_MINUTES, 2 ** (failures - FREE_ATTEMPTS))
}
