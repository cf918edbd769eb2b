/** Visits: mystery shoppers and on-site visits, drawn by lot, carried out with a phone, and what they find. */
import type { Room } from '../../platform/http/room.ts'
import { carryOutPage } from './carry-out/carry-out.page.tsx'
import { myVisitsPage } from './carry-out/mine.page.tsx'
import { checklistPage } from './checklists/checklist.page.tsx'
import { checklistsPage } from './checklists/checklists.page.tsx'
import { newChecklistPage } from './checklists/new-checklist.page.tsx'
import { drawsPage } from './draw/draws.page.tsx'
import { newDrawPage } from './draw/new-draw.page.tsx'
import { visitPaths } from './paths.ts'
import { may } from './permissions.ts'
import { drawPage } from './plan/draw.page.tsx'
import { resultsXlsx } from './results/results.download.ts'
import { resultsPage } from './results/results.page.tsx'
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
