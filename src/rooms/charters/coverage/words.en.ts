import type { CoverageWords } from './words.ts'

export const english: CoverageWords = {
  title: 'How much of what we offer we promise',
  staffTitle: 'Charter coverage',
  navigation: 'Charter coverage',
  lead: 'Of each service: whether it has a charter in force, and whether that charter has a certificate that is good today.',
  services: 'Services',
  servicesBase: units => `in ${units} departments`,
  withCharter: 'With a charter',
  withCharterBase: (n, of) => `${n} of ${of} services`,
  certified: 'Of them, certified',
  certifiedShort: 'Certified',
  shareShort: '% of all',
  certifiedBase: (n, of) => `${n} of ${of} with a charter`,
  certifiedOfAll: 'Certified, of all',
  certifiedOfAllBase: (n, of) => `${n} of ${of} services`,
  none: 'No data',
  byUnit: 'By department',
  unit: 'Department',
  total: 'All',
  how: 'How it is counted',
  definitions: [
    'Services in use today are counted, each in the department that answers for it.',
    'With a charter: those covered by a charter in force. A suspended, expired or unpublished one does not cover.',
    'Certified: those covered by a charter with a certificate granted, not withdrawn and not expired today.',
  ],
  charters: 'See the charters',
}
