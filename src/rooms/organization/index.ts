/** The organization itself: who it is, how it is divided, when it works. */
import type { Room } from '../../platform/http/room.ts'
import { administrationPage } from './administration/administration.page.tsx'
import { adminPaths } from './administration/paths.ts'
import { adminWords } from './administration/words.ts'
import { brandDownload, coatOfArmsDownload } from './brand/brand.download.ts'
import { brandPage } from './brand/brand.page.tsx'
import { calendarPage, seedHolidaysPage } from './calendar/calendar.page.tsx'
import { hoursPage } from './hours/hours.page.tsx'
import { identifyPage } from './identify/identify.page.tsx'
import { intakePage } from './intake/intake.page.tsx'
import { languagePage } from './language/language.page.ts'
import { logPage } from './log/log.page.tsx'
import { mailboxPage } from './mailbox/mailbox.page.tsx'
import { importNeighbourhoodsPage } from './neighbourhoods/import.page.tsx'
import { neighbourhoodPage, neighbourhoodsPage, newNeighbourhoodPage } from './neighbourhoods/neighbourhoods.page.tsx'
import { newOfficePage, officePage, officesPage } from './offices/offices.page.tsx'
import { may } from './permissions.ts'
import { newPositionPage, positionPage, positionsPage } from './positions/positions.page.tsx'
import { rulesPage } from './rules/rules.page.tsx'
import { newUnitPage, unitPage, unitsPage } from './units/units.page.tsx'

export { businessCalendar } from './calendar/business-calendar.ts'
export { businessCalendarAt } from './calendar/calendar-at.ts'
export { frontDoor } from './directory/directory.tsx'
export { addNeighbourhoods, addUnits } from './establish.ts'
export { type Identity, identity } from './identify/identify.ts'
export { allTenants, openTenants } from './tenants.ts'

export const organizationRoom: Room = {
  name: 'organization',
  routes: [
    brandDownload,
    coatOfArmsDownload,
    languagePage,
    mailboxPage,
    administrationPage,
    identifyPage,
    brandPage,
    rulesPage,
    intakePage,
    unitsPage,
    newUnitPage,
    unitPage,
    positionsPage,
    newPositionPage,
    positionPage,
    officesPage,
    newOfficePage,
    officePage,
    neighbourhoodsPage,
    newNeighbourhoodPage,
    importNeighbourhoodsPage,
    neighbourhoodPage,
    hoursPage,
    calendarPage,
    seedHolidaysPage,
    logPage,
  ],
  permissions: Object.values(may),
  navigation: [
    {
      label: visit => visit.words(adminWords).title,
      group: visit => visit.words(adminWords).group,
      path: adminPaths.home,
      permission: may.administer,
      icon: 'building-bank',
    },
    {
      label: visit => visit.words(adminWords).log,
      group: visit => visit.words(adminWords).group,
      path: adminPaths.log,
      permission: may.audit,
      icon: 'history',
    },
  ],
}
