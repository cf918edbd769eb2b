/**
 * The closed lists an example may use: what a person brings, how it arrives, what a step of a procedure does.
 * The Spanish words for them live in the interface's word catalogues, never here.
 */

/** solicitud, petición, queja, reclamo, sugerencia, denuncia, felicitación. */
export const requestKinds = ['request', 'petition', 'complaint', 'claim', 'suggestion', 'report', 'praise'] as const

export const channels = [
  'web',
  'counter',
  'letter',
  'telephone',
  'radio',
  'email',
  'outreach',
  'suggestion_box',
  'social',
  'app',
  'api',
] as const

/** How a service is filed by whoever wants it. */
export const serviceChannels = ['counter', 'web', 'telephone', 'email', 'letter', 'outreach'] as const

/** What the law says happened when the term passes without an answer. */
export const silences = ['none', 'affirmative', 'negative'] as const

export const roles = ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control', 'auditor'] as const

export const termUnits = ['business_days', 'calendar_days', 'business_hours'] as const

/** What the responsible position does in a step; the procedure engine gives each act its own screen. */
export const stepActs = [
  'receive',
  'verify',
  'decide',
  'register',
  'refer',
  'advise',
  'visit',
  'attend',
  'report',
  'acknowledge',
] as const

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
