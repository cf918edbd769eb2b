import { page } from '../../../platform/http/page.ts'
import { type LinkItem, LinkList } from '../../../platform/views/parts.tsx'
import { may } from '../permissions.ts'
import { adminPaths } from './paths.ts'
import { adminWords } from './words.ts'

/** The door to everything an organization decides about itself. */
export const administrationPage = page({
  path: adminPaths.home,
  permission: may.administer,
  async show(_read, visit) {
    const words = visit.words(adminWords)
    const to = (path: string, label: string, note: string, icon: LinkItem['icon']): LinkItem => ({
      url: visit.url(path),
      label,
      note,
      icon,
    })
    const sections: [string, LinkItem[]][] = [
      [
        words.sections.who,
        [
          to(adminPaths.identity, words.identity, words.identityNote, 'building-bank'),
          to(adminPaths.brand, words.brand, words.brandNote, 'photo'),
          to(adminPaths.intake, words.intake, words.intakeNote, 'inbox'),
          to(adminPaths.rules, words.rules, words.rulesNote, 'settings'),
        ],
      ],
      [
        words.sections.parts,
        [
          to(adminPaths.units, words.units, words.unitsNote, 'building-community'),
          to(adminPaths.positions, words.positions, words.positionsNote, 'id'),
          to(adminPaths.offices, words.offices, words.officesNote, 'building'),
          to(adminPaths.neighbourhoods, words.neighbourhoods, words.neighbourhoodsNote, 'map-pin'),
        ],
      ],
      [
        words.sections.when,
        [
          to(adminPaths.hours, words.hours, words.hoursNote, 'clock'),
          to(adminPaths.calendar, words.calendar, words.calendarNote, 'calendar'),
        ],
      ],
      [words.sections.trace, [to(adminPaths.log, words.log, words.logNote, 'history')]],
    ]
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      body: sections.map(([title, items]) => (
        <section key={title}>
          <h2 class="govuk-heading-m">{title}</h2>
          <LinkList items={items} columns />
        </section>
      )),
    }
  },
})
