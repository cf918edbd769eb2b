/** How the units that a case was referred to stand together. Pure. */
export interface Handed {
  state: 'open' | 'answered' | 'returned' | 'withdrawn'
}

/**
 * `waiting` while a unit has it; `undecided` when one gave it back and nobody said what follows; `answered` when all
 * who had it answered; `nobody` when it was never referred, or every referral was withdrawn.
 */
type Attendance = 'nobody' | 'waiting' | 'undecided' | 'answered'

export function attendance(referrals: readonly Handed[]): Attendance {
  const some = (state: Handed['state']) => referrals.some(referral => referral.state === state)
  if (some('open')) return 'waiting'
  if (some('returned')) return 'undecided'
  return some('answered') ? 'answered' : 'nobody'
}

interface HandedTo extends Handed {
  unitId: number
  unitName: string
}

/** Each unit that answered, once however many times it did. */
export function unitsThatAnswered(referrals: readonly HandedTo[]): { id: number; name: string }[] {
  const answered = referrals.filter(({ state }) => state === 'answered')
  return [...new Map(answered.map(({ unitId, unitName }) => [unitId, { id: unitId, name: unitName }])).values()]
}
