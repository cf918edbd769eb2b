import type { FollowWords } from './words.ts'

export const english: FollowWords = {
  lead: 'Each period is judged by the commitment in force on the day it began. No data is not kept. A broken promise opens a nonconformity.',
  recordedOn: day =>
    `The charter was written down here on ${day}: what ended before is shown with its verdict, but opens nothing by itself. It can be asked for below.`,
  none: 'There are no periods to judge yet: the first is the one that begins with the charter already in force.',
  commitment: 'Commitment',
  target: 'Target',
  figure: 'Result',
  verdict: 'Verdict',
  records: 'See the records',
  history: code => `${code}: every period, with its chart`,
  nonconformity: 'Nonconformity',
  version: 'Version',
  judge: 'Measure and judge',
  judgeHint:
    'It is done by itself every hour when the period ends. Here it can be asked for now, for example when a figure came late.',
  period: 'Period',
  choosePeriod: 'Choose a period that has ended',
  notEnded: 'That period has not ended: it is judged whole',
  judged: (broken, opened) =>
    broken === 0
      ? 'Period judged: no measured commitment was broken.'
      : opened === 0
        ? `Period judged: ${broken} broken, with their nonconformities already open.`
        : `Period judged: ${broken} broken; ${opened} nonconformities were opened.`,
  claims: 'Claims',
  noClaims: 'Nobody has complained about a broken promise.',
  claimedAt: 'When',
  folio: 'Folio',
  opening: {
    title: (code, charter, period) => `${code} was not kept (${period}): ${charter}`,
    description: (statement, value, base, target, from, version) =>
      `“${statement.replace(/\.$/, '')}”. Result: ${value} (${base}); the target is ${target}. Judged by version ${version}, in force on ${from}.`,
  },
}
