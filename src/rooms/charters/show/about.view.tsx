import type { Visit } from '../../../platform/http/visit.ts'
import { DefinitionList, Link } from '../../../platform/views/parts.tsx'
import type { CharterInForce } from '../read/charter-in-force.ts'
import { PARTS } from '../vocabulary.ts'
import { servicePath } from './paths.ts'
import { showWords } from './words.ts'

interface Of {
  visit: Visit
  charter: CharterInForce
}

/** What is given to whom a promise was not kept, and every way to say so. */
export function IfBroken({ visit, charter }: Of) {
  const words = visit.words(showWords)
  return (
    <section aria-labelledby="si-no">
      <h2 class="govuk-heading-l" id="si-no">
        {words.broken}
      </h2>
      {PARTS.remedies.map(section => (
        <Section key={section} title={words.part[section]} text={charter.version.remedies[section]} />
      ))}
    </section>
  )
}

/** What the service is, whom it obliges and by which rules. */
export function AboutService({ visit, charter }: Of) {
  const words = visit.words(showWords)
  return (
    <section aria-labelledby="servicio">
      <h2 class="govuk-heading-l" id="servicio">
        {words.service}
      </h2>
      {charter.services.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.services}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {charter.services.map(service => (
              <li key={service.id}>
                <Link to={visit.url(servicePath(service.code))}>{service.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {PARTS.general.map(section => (
        <Section key={section} title={words.part[section]} text={charter.version.general[section]} />
      ))}
    </section>
  )
}

/** Who answers, where and when, and how sure one may be of it. */
export function WhoAnswers({ visit, charter }: Of) {
  const words = visit.words(showWords)
  const texts = charter.version.complementary
  const facts = PARTS.complementary.flatMap(section =>
    texts[section]?.trim() ? [{ label: words.part[section], value: <Prose text={texts[section]} /> }] : [],
  )
  return (
    <section aria-labelledby="quien">
      <h2 class="govuk-heading-l" id="quien">
        {words.who}
      </h2>
      <DefinitionList items={[{ label: words.unit, value: charter.unit.name }, ...facts]} />
    </section>
  )
}

export function Section({ title, text }: { title: string; text: string | undefined }) {
  if (!text?.trim()) return null
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <p class="govuk-body cv-line">{text}</p>
    </>
  )
}

export const Prose = ({ text }: { text: string }) => <span class="cv-line">{text}</span>
