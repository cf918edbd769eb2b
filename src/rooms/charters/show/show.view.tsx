import type { Visit } from '../../../platform/http/visit.ts'
import { AboutService, IfBroken, WhoAnswers } from './about.view.tsx'
import { Followed } from './followed.view.tsx'
import { Head } from './head.view.tsx'
import { JudgementSheet } from './judgement.view.tsx'
import type { CharterPage } from './page-of-charter.ts'
import { PromiseView } from './promise.view.tsx'
import { Reports, Versions } from './record.view.tsx'
import { Take } from './take.view.tsx'
import { showWords } from './words.ts'

interface Props {
  visit: Visit
  page: CharterPage
}

export function ShowView({ visit, page }: Props) {
  const words = visit.words(showWords)
  const { charter, promises, versions, reports } = page
  const binding = charter.state === 'in_force'
  return (
    <div class="cv-charter">
      <JudgementSheet />
      <Head visit={visit} page={page} />
      <section aria-labelledby="promesas">
        <h2 class="govuk-heading-l" id="promesas">
          {words.promises}
        </h2>
        {promises.map(promise => (
          <PromiseView key={promise.code} {...{ visit, promise, binding }} charter={charter.code} />
        ))}
      </section>
      <Followed visit={visit} followed={page.followed} />
      <IfBroken visit={visit} charter={charter} />
      <AboutService visit={visit} charter={charter} />
      <WhoAnswers visit={visit} charter={charter} />
      <Reports visit={visit} charter={charter.code} reports={reports} />
      <Versions visit={visit} versions={versions} />
      <Take visit={visit} charter={charter.code} />
    </div>
  )
}
