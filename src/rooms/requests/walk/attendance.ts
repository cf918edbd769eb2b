/** How the units that a case was referred to stand together. Pure. */
export interface Handed {
  state: 'open' | 'answered' | 'returned' | 'withdrawn'
}

/**
 * `waiting` while a unit has it; `undecided` when one gave it back and nobody said what follows; `answered` when all
 * who had it answered; `nobody` when it was never referred, or every referral was withdrawn.
 */
export type Attendance = 'nobody' | 'waiting' | 'undecided' | 'answered'

export function attendance(referrals: readonly Handed[]): Attendance {
  const some = (state: Handed['state']) => referrals.some(referral => referral.state === state)
  if (some('open')) return 'waiting'
  if (some('returned')) return 'undecided'
  return some('answered') ? 'answered' : 'nobody'
}
