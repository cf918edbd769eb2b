/** Visits: mystery shoppers and on-site visits, drawn by lot, carried out with a phone, and what they find. */
import type { Room } from '../../platform/http/room.ts'
import { carryOutPage, myVisitsPage } from './carry-out/mine.page.tsx'
import { checklistPage, checklistsPage, newChecklistPage } from './checklists/checklists.page.tsx'
import { drawsPage, newDrawPage } from './draw/draws.page.tsx'
import { visitPaths } from './paths.ts'
import { may } from './permissions.ts'
import { drawPage } from './plan/draw.page.tsx'
import { resultsPage, resultsXlsx } from './results/results.page.tsx'
import { countToMake } from './visits.queries.ts'
import { visitWords } from './words.ts'

export const visitsRoom: Room = {
  name: 'visits',
  routes: [
    drawsPage,
    newDrawPage,
    drawPage,
    checklistsPage,
    newChecklistPage,
    checklistPage,
    myVisitsPage,
    carryOutPage,
    resultsPage,
    resultsXlsx,
  ],
  permissions: Object.values(may),
  navigation: [
    {
      label: visit => visit.words(visitWords).title,
      group: visit => visit.words(visitWords).group,
      path: visitPaths.draws,
      permission: may.see,
      icon: 'eye',
    },
    {
      label: visit => visit.words(visitWords).mine,
      group: visit => visit.words(visitWords).group,
      path: visitPaths.mine,
      permission: may.visit,
      icon: 'map-pin',
      count: async (read, visit) => (visit.person ? countToMake(read, visit.person.accountId) : 0),
    },
  ],
}
