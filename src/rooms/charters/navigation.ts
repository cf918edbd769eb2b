import type { NavigationEntry } from '../../platform/http/room.ts'
import { signaturesWaiting } from './browse/charters.queries.ts'
import { charterPaths } from './paths.ts'
import { may } from './permissions.ts'
import { nouns } from './words/nouns.ts'

/** What waits there is what this person is next to sign. */
export const chartersNavigation: NavigationEntry = {
  label: visit => visit.words(nouns).title,
  group: visit => visit.words(nouns).group,
  path: charterPaths.list,
  waitingPath: charterPaths.toSign,
  permission: may.see,
  icon: 'certificate',
  count: (read, visit) => signaturesWaiting(read, visit.person?.positions.map(({ id }) => id) ?? []),
}
