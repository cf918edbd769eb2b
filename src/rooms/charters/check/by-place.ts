/** What the checks found, gathered by the page where it is mended: one thing to do, not one for each blank. */
import { charterPaths } from '../paths.ts'
import type { Finding } from './checks.ts'

export interface FoundAt {
  path: string
  members: Finding[]
}

/** In the order in which one would mend them. */
export function byPlace(charterId: number, versionId: number, found: readonly Finding[]): FoundAt[] {
  return [...Map.groupBy(found, finding => mendedAt(charterId, versionId, finding))].map(([path, members]) => ({
    path,
    members,
  }))
}

function mendedAt(charter: number, version: number, finding: Finding): string {
  if ('code' in finding) return charterPaths.commitment(charter, version, finding.commitmentId)
  switch (finding.rule) {
    case 'no-training':
    case 'no-team':
      return charterPaths.team(charter)
    case 'no-study':
      return charterPaths.studies(charter)
    case 'no-summary':
    case 'no-change-note':
      return charterPaths.summary(charter, version)
    case 'no-commitments':
      return charterPaths.newCommitment(charter, version)
    case 'missing-base':
      return charterPaths.indicators(charter, version)
    case 'empty-section':
      return charterPaths.part(charter, version, finding.part)
  }
}
