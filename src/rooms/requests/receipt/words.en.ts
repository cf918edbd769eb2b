import type { ReceiptWords } from './words.ts'

export const english: ReceiptWords = {
  title: 'Receipt',
  file: folio => `receipt-${folio}`,
  folio: 'Folio',
  key: 'Tracking key',
  keyHint: 'With folio and key you can see progress. Do not share the key.',
  qr: 'QR code that opens the tracking page of this folio',
  received: 'Received',
  channel: 'By',
  kind: 'Kind',
  service: 'Service',
  place: 'Place',
  identity: 'Identity',
  promise: day => `Answer by ${day} at the latest`,
  next: 'What happens next',
  nextBy: (what, day) => `${what} By ${day} at the latest.`,
  ended: 'The case has ended: the tracking page has what was resolved.',
  nothing: 'We will review it to see which office attends to it.',
  asked: 'What you asked for',
  follow: 'How to see progress',
  followText: (url, telephone) =>
    `Point the camera of your telephone at the code or go to ${url} with your folio and key. You can also call ${telephone}.`,
}
