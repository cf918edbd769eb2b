import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, formOf, TextArea } from '../../../platform/views/form.tsx'
import type { Version } from '../read/charter.queries.ts'
import { OPTIONAL_SECTIONS, PARTS, type Part, type PartTexts, type Section } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { draftWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  version: Version
}

export function SummaryForm({ visit, form: sent, version }: Props) {
  const words = visit.words(draftWords)
  const form = formOf(sent, 'submit', { summary: version.summary, changeNote: version.changeNote })
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} />
      <Form draft={`charter-${version.id}-summary`}>
        <TextArea
          form={form}
          name="summary"
          label={words.summary}
          hint={words.summaryHint}
          rows={3}
          maxCharacters={600}
        />
        <TextArea
          form={form}
          name="changeNote"
          label={words.changeNote}
          hint={words.changeNoteHint}
          rows={4}
          optional={version.number === 1}
        />
        <Button>{visit.words(nouns).save}</Button>
      </Form>
    </div>
  )
}

/** A part may be saved half written; the checks say what is missing. */
export function PartForm({ visit, form: sent, version, part }: Props & { part: Part }) {
  const noun = visit.words(nouns)
  const texts: PartTexts = version[part]
  const sections: readonly Section[] = PARTS[part]
  const form = formOf(sent, 'submit', Object.fromEntries(sections.map(section => [section, texts[section] ?? ''])))
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} order={[...sections]} />
      <Form draft={`charter-${version.id}-${part}`}>
        {sections.map(section => (
          <TextArea
            key={section}
            form={form}
            name={section}
            label={noun.sections[section]}
            rows={4}
            optional={OPTIONAL_SECTIONS.has(section)}
          />
        ))}
        <Button>{noun.save}</Button>
      </Form>
    </div>
  )
}
