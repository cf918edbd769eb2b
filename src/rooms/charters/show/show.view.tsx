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
      <Contents visit={visit} />
      <section aria-labelledby="promesas">
        <h2 class="govuk-heading-l" id="promesas">
          {words.promises}
        </h2>
        {promises.some(isMarked) && <p class="govuk-hint">{words.markKey}</p>}
        {promises.map(promise => (
          <PromiseView key={promise.code} {...{ visit, promise, binding }} charter={charter.code} />
        ))}
      </section>
      <Followed visit={visit} followed={page.followed} />
      <IfBroken visit={visit} charter={charter} />
      <AboutService visit={visit} charter={charter} />
      <WhoAnswers visit={visit} charter={charter} />
      <Reports visit={visit} charter={charter.code} reports={reports} />
      <Versions visit={visit} charter={charter.code} versions={versions} />
      <Take visit={visit} charter={charter.code} />
    </div>
  )
}

/** A long page on a small screen: the questions people come with, one touch away. */
function Contents({ visit }: Pick<Props, 'visit'>) {
  const words = visit.words(showWords)
  const parts = [
    ['promesas', words.promises],
    ['si-no', words.broken],
    ['servicio', words.service],
    ['quien', words.who],
    ['versiones', words.versions],
    ['llevar', words.take],
  ]
  return (
    <nav aria-label={words.onThisPage}>
      <ul class="govuk-list cv-contents">
        {parts.map(([id, label]) => (
          <li key={id}>
            <a class="govuk-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Drawn with the hollow square of a period in which it was not kept. */
const isMarked = ({ history }: CharterPage['promises'][number]): boolean =>
  history.some(({ result, running }) => !running && result?.judgement === 'broken')
