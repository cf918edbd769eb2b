import type { StandingWords } from './words.ts'

export const english: StandingWords = {
  moved: state => `The charter is “${state}”: that cannot be done from there`,
  suspend: 'Suspend',
  suspendHint:
    'It no longer binds from today, and its public page says so with the reason. Periods that begin meanwhile are not judged.',
  suspended: 'Charter suspended.',
  resume: 'Resume',
  resumeHint: 'It binds again from today.',
  resumed: 'Charter in force again.',
  withdraw: 'Withdraw for good',
  withdrawHint: 'It no longer binds and can have no more versions. Its text and results stay readable.',
  withdrawn: 'Charter withdrawn.',
  end: 'Until when it is valid',
  endHint: 'Last day in force. Blank, it has no end. The day after it expires by itself.',
  endsOn: 'Last day',
  setEnd: 'Set the date',
  endSet: 'How long it holds was kept.',
  pastEnd: 'The last day cannot have passed',
  review: 'Review',
  reviewDue: day => `The next review is on ${day}.`,
  reviewOverdue: day =>
    `The review was due on ${day}. The charter stays in force and its public page says that it is overdue.`,
  reviewHint:
    'If reviewing it shows that nothing need change, say so here; if something does, prepare another version.',
  statement: 'What was reviewed and with what conclusion',
  reviewed: 'Reviewed without changes',
  reviewNoted: 'Review recorded. The next one is counted from today.',
  handedOver: 'The charter was handed over.',
  nothing: 'It is not published yet: here it will be suspended, resumed or withdrawn.',
  noRight: 'Only the quality office changes the standing of a charter.',
}
