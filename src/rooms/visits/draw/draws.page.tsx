import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { latestDraws } from '../draws.queries.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitWords } from '../words.ts'
import { Draws } from './draws.view.tsx'

export const drawsPage = page({
  path: visitPaths.draws,
  permission: may.see,
  async show(read, visit) {
    const words = visit.words(visitWords)
    const draws = await latestDraws(read)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: (
        <>
          <ButtonLink to={visit.url(visitPaths.results)} kind="secondary" icon="chart-bar" small>
            {words.results}
          </ButtonLink>
          <ButtonLink to={visit.url(visitPaths.checklists)} kind="secondary" icon="clipboard-list" small>
            {words.checklists}
          </ButtonLink>
          {visit.can(may.plan) && (
            <ButtonLink to={visit.url(visitPaths.newDraw)} icon="plus" small>
              {words.newDraw}
            </ButtonLink>
          )}
        </>
      ),
      body: <Draws visit={visit} draws={draws} />,
    }
  },
})
