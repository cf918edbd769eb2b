import type { FindWords } from './words.ts'

export const english: FindWords = {
  title: 'Our commitments',
  lead: 'Each charter says what we promise in a service, how it goes and what to do if we fail you.',
  search: 'Search by service or by what we promise',
  unit: 'Department',
  anyUnit: 'All',
  need: 'What you need',
  anyNeed: 'Everything',
  find: 'Search',
  all: 'See all charters',
  count: n => (n === 1 ? '1 charter' : `${n} charters`),
  none: 'No charter answers to that',
  noneHelp: 'Try another word or remove the filters. A service without a charter can be asked for all the same.',
  empty: 'No charter has been published yet',
  emptyHelp: 'When one is, you will see here what is promised and how it is kept.',
  kept: (kept, total) =>
    total === 1
      ? kept === 1
        ? 'We kept the commitment'
        : 'We did not keep the commitment'
      : `We kept ${kept} of ${total}`,
  noData: 'No data',
  first: 'No period judged yet',
  withoutData: n => `${n} without data`,
  certified: 'Certified',
  suspended: 'Suspended',
  reviewOverdue: 'Review overdue',
  more: 'Reports, coverage and open data',
  reports: 'Signed quarterly reports',
  coverage: 'How many services have a charter, by department',
  openData: 'Download every commitment and result',
  goodPractice: 'Good practice sheet',
  found: organization =>
    `Citizen charters of ${organization}: what each service promises, how it is kept and how to claim.`,
  figures: {
    inForce: 'Charters in force',
    inForceBase: n => `with ${n} commitments judged`,
    kept: 'Commitments kept',
    keptBase: (kept, total) => `${kept} of ${total}`,
    noData: 'No data',
    noDataBase: 'they do not count as kept',
    certified: 'Certified charters',
    certifiedBase: total => `of ${total}`,
    last: 'last judged period of each',
  },
}
