import type { IntakeWords } from './words.ts'

export const english: IntakeWords = {
  lead: 'What is unticked is no longer offered when asking and recording; what was received does not change.',
  kinds: 'What is received?',
  kind: {
    request: { name: 'Service requests', hint: 'A service or support is asked for.' },
    petition: { name: 'Petitions', hint: 'Information or a decision is asked for.' },
    complaint: { name: 'Complaints', hint: 'Something or somebody attended badly.' },
    claim: { name: 'Claims', hint: 'A service was not given as it should.' },
    suggestion: { name: 'Suggestions', hint: 'An idea to improve.' },
    report: { name: 'Reports of wrongdoing', hint: 'Somebody does something improper.' },
    praise: { name: 'Praise', hint: 'Something was done well.' },
  },
  channels: 'How does it arrive?',
  channel: {
    web: 'Web portal',
    counter: 'Counter',
    letter: 'Official letter',
    telephone: 'Telephone',
    radio: 'Radio',
    email: 'E-mail',
    outreach: 'Neighbourhood days',
    suggestion_box: 'Suggestion box',
    social: 'Social media',
    app: 'Mobile app',
    api: 'Other systems',
  },
  missingKind: 'Tick at least one',
  missingChannel: 'Tick at least one',
}
