import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { missing, page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'
import { answersOf, expectationsOf, studiesOf } from './studies.queries.ts'
import { StudiesView } from './studies.view.tsx'
import { studyWords } from './words.ts'

export const params = z.object({ charter: identity() })
export type At = { params: z.output<typeof params>; query: unknown }

export const studiesPage = page({
  path: charterPaths.studies(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const studies = await studiesOf(read, id)
    const expectations = await expectationsOf(read, id)
    const answers = await answersOf(read, id)
    const actions = (await mayDraft(read, visit, charter)) && (
      <ButtonLink to={visit.url(charterPaths.newStudy(id))} icon="plus">
        {visit.words(studyWords).add}
      </ButtonLink>
    )
    const body = <StudiesView visit={visit} charterId={id} {...{ studies, expectations, answers }} />
    return charterScreen(visit, charter, { face: 'studies', actions, body })
  },
})
