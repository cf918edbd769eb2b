import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  blankForm,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  NumberField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { Notice } from '../../../platform/views/parts.tsx'
import { publicPaths } from '../show/paths.ts'
import type { Sheet } from './sheet.ts'
import { FIELDS, LONGEST_TEXT, SHORT_FIELDS, type Texts } from './vocabulary.ts'
import { practiceWords } from './words.ts'

interface EditProps {
  visit: Visit
  sheet: Sheet
  texts: Texts
  form: FormState
  path: string
}

export function EditSheet({ visit, sheet, texts, form, path }: EditProps) {
  const words = visit.words(practiceWords)
  const { year } = sheet
  const edited = formOf(form, 'submit', { ...texts, year: String(year) })
  return (
    <>
      <ErrorSummary form={edited} order={[...FIELDS]} />
      <ChooseYear visit={visit} path={path} year={year} />
      <Standing visit={visit} sheet={sheet} />
      <Form id="sheet" draft={`good-practice-${year}`}>
        <HiddenField name="year" value={String(year)} />
        {FIELDS.map(field =>
          SHORT_FIELDS.has(field) ? (
            <TextField key={field} form={edited} name={field} label={words.field[field]} />
          ) : (
            <TextArea
              key={field}
              form={edited}
              name={field}
              label={words.field[field]}
              rows={6}
              maxCharacters={LONGEST_TEXT}
            />
          ),
        )}
        <Actions>
          <Button icon="check">{words.save}</Button>
          <ButtonLink to={visit.url(`${path}.pdf?anio=${year}`)} kind="secondary" icon="file-text">
            {words.preview}
          </ButtonLink>
        </Actions>
      </Form>
      <Form id="publish">
        <HiddenField name="_act" value="publish" />
        <HiddenField name="year" value={String(year)} />
        <Button kind="secondary" icon="world">
          {sheet.published ? words.publishAgain : words.publish}
        </Button>
      </Form>
    </>
  )
}

function Standing({ visit, sheet }: Pick<EditProps, 'visit' | 'sheet'>) {
  const words = visit.words(practiceWords)
  const say = visit.moments
  if (!sheet.published) return <p class="govuk-hint">{words.notPublished}</p>
  return (
    <Notice kind="success">
      <p>
        {words.publishedOn(say.longDate(sheet.published.at))}{' '}
        <a class="govuk-link" href={visit.url(`${publicPaths.goodPractice}?anio=${sheet.year}`)}>
          {words.public}
        </a>
      </p>
    </Notice>
  )
}

function ChooseYear({ visit, path, year }: { visit: Visit; path: string; year: number }) {
  const words = visit.words(practiceWords)
  return (
    <Form action={visit.url(path)} method="get" class="cv-inline-form cv-period">
      <NumberField form={blankForm({ anio: String(year) }, 'choose')} name="anio" label={words.year} width={4} />
      <Button kind="secondary" small>
        {words.see}
      </Button>
    </Form>
  )
}
