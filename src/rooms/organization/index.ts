/** The organization itself: who it is, how it is divided, when it works. */
import type { Room } from '../../platform/http/room.ts'
import { administrationPage } from './administration/administration.page.tsx'
import { adminPaths } from './administration/paths.ts'
import { adminWords } from './administration/words.ts'
import { brandDownload, coatOfArmsDownload } from './brand/brand.download.ts'
import { brandPage } from './brand/brand.page.tsx'
import { calendarPage } from './calendar/calendar.page.tsx'
import { seedHolidaysPage } from './calendar/seed-holidays.page.tsx'
import { hoursPage } from './hours/hours.page.tsx'
import { identifyPage } from './identify/identify.page.tsx'
import { intakePage } from './intake/intake.page.tsx'
import { languagePage } from './language/language.page.ts'
import { logPage } from './log/log.page.tsx'
import { mailboxPage } from './mailbox/mailbox.page.tsx'
import { importNeighbourhoodsPage } from './neighbourhoods/import.page.tsx'
import { neighbourhoodPage } from './neighbourhoods/neighbourhood.page.tsx'
import { neighbourhoodsPage } from './neighbourhoods/neighbourhoods.page.tsx'
import { newNeighbourhoodPage } from './neighbourhoods/new-neighbourhood.page.tsx'
import { newOfficePage } from './offices/new-office.page.tsx'
import { officePage } from './offices/office.page.tsx'
import { officesPage } from './offices/offices.page.tsx'
import { may } from './permissions.ts'
import { newPositionPage } from './positions/new-position.page.tsx'
import { positionPage } from './positions/position.page.tsx'
import { positionsPage } from './positions/positions.page.tsx'
import { rulesPage } from './rules/rules.page.tsx'
import { newUnitPage } from './units/new-unit.page.tsx'
import { unitPage } from './units/unit.page.tsx'
import { unitsPage } from './units/units.page.tsx'

export { businessCalendar } from './calendar/business-calendar.ts'
export { businessCalendarAt } from './calendar/calendar-at.ts'
export { frontDoor } from './directory/directory.tsx'
export { addNeighbourhoods, addUnits } from './establish.ts'
export { type Identity, identity } from './identify/identify.ts'
export { allTenants, openTenants } from './tenants.ts'
export { today } from './today.ts'

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
