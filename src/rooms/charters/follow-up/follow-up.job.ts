import type { Write } from '../../../platform/db/handles.ts'
import type { Job } from '../../../platform/http/room.ts'
import { FREQUENCIES } from '../../indicators/index.ts'
import { followUp } from './follow-up.ts'
import { endedPeriods } from './judged.ts'

/** The period that has just ended and the one before, because a figure may come late. */
const PERIODS = 2

/** Every hour, after the measurements are taken; what was judged before opens nothing again. */
export const followUpJob: Job = {
  name: 'charters.follow-up',
  every: '37 * * * *',
  run: write => followUpEnded(write),
}

/** Judges what has ended since each charter is followed here, in every frequency in which something is measured. */
export async function followUpEnded(write: Write): Promise<void> {
  for (const frequency of FREQUENCIES)
    for (const period of await endedPeriods(write, frequency, PERIODS))
      await followUp(write, period, undefined, { unasked: true })
}
