import type { NavigationEntry } from '../../../platform/http/room.ts'
import { may } from '../permissions.ts'
import { BOARD } from './paths.ts'
import { boardWords } from './words.ts'

export const boardNavigation: NavigationEntry = {
  label: visit => visit.words(boardWords).title,
  path: BOARD,
  permission: may.see,
  icon: 'list-details',
  group: visit => visit.words(boardWords).group,
}
