import type { Desk } from './case.view.tsx'

export const ofThisRound = ({ sheet: { actions, file } }: Desk) =>
  actions.filter(({ round }) => round === file.reopenedTimes)

export const openOf = (desk: Desk) => ofThisRound(desk).filter(action => !action.doneAt && !action.cancelledAt)

export const isDone = (desk: Desk) => openOf(desk).length === 0
