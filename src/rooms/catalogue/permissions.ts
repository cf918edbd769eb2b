import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('catalogue', {
  /** Working files of services: drafts, publications, who changed what. A liaison sees those of their own units. */
  see: ['administrator', 'quality', 'liaison', 'control', 'auditor'],
  /** Writing the draft of a record; a liaison, of the services of their own units. */
  draft: ['administrator', 'quality', 'liaison'],
  /** Adding, publishing, retiring and importing services, and what each asks. */
  administer: ['administrator', 'quality'],
  /** The sentences with which a "does not proceed" is explained. */
  administerReasons: ['administrator', 'coordinator'],
})
