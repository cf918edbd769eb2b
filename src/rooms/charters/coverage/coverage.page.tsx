import { page } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { coverage } from '../read/coverage.ts'
import { publicPaths } from '../show/paths.ts'
import { nouns } from '../words/nouns.ts'
import { CoverageView } from './coverage.view.tsx'
import { coverageWords } from './words.ts'

const BOARD = `${charterPaths.list}/cobertura`

/** The board as everybody sees it. */
export const publicCoveragePage = page({
  path: publicPaths.coverage,
  permission: may.read,
  async show(read, visit) {
    const words = visit.words(coverageWords)
    return {
      face: 'public',
      title: words.title,
      back: visit.url(publicPaths.list),
      wide: true,
      found: words.lead,
      body: (
        <>
          <h1 class="govuk-heading-xl">{words.title}</h1>
          <p class="govuk-body-l">{words.lead}</p>
          <CoverageView visit={visit} covered={await coverage(read)} />
        </>
      ),
    }
  },
})

export const coverageBoard = page({
  path: BOARD,
  permission: may.see,
  async show(read, visit) {
    const words = visit.words(coverageWords)
    return {
      face: 'staff',
      title: words.staffTitle,
      lead: words.lead,
      body: <CoverageView visit={visit} covered={await coverage(read)} />,
    }
  },
})

export const coverageNavigation: NavigationEntry = {
  label: visit => visit.words(coverageWords).navigation,
  group: visit => visit.words(nouns).group,
  path: BOARD,
  permission: may.see,
  icon: 'chart-bar',
}
