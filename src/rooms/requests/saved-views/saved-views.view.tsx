import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  type FormState,
  HiddenField,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, Details, EmptyState, Link } from '../../../platform/views/parts.tsx'
import { boardUrl } from '../board/paths.ts'
import type { BoardQuery } from '../board/query.ts'
import { queryText } from '../board/query.ts'
import type { SavedView } from './saved-views.ts'
import { savedViewWords } from './words.ts'

export function SavedViewsView({ visit, views, form }: { visit: Visit; views: SavedView[]; form: FormState }) {
  const words = visit.words(savedViewWords)
  if (views.length === 0)
    return (
      <EmptyState
        title={words.none}
        icon="star"
        actions={<ButtonLink to={boardUrl(visit, '')}>{words.toList}</ButtonLink>}
      >
        {words.noneHelp}
      </EmptyState>
    )
  const returned = Number(textOf(form, 'view'))
  const summary = { ...form, id: `view-${returned}` }
  return (
    <>
      <ErrorSummary form={summary} />
      {views.map(view => (
        <ViewCard key={view.id} visit={visit} view={view} form={view.id === returned ? form : undefined} />
      ))}
    </>
  )
}

function ViewCard({ visit, view, form }: { visit: Visit; view: SavedView; form?: FormState }) {
  const words = visit.words(savedViewWords)
  const typed: FormState = form ?? { values: { name: view.name }, errors: {} }
  return (
    <Card title={<Link to={boardUrl(visit, view.query)}>{view.name}</Link>}>
      <div class="cv-inline-forms">
        <Form class="cv-inline-form">
          <HiddenField name="_act" value="rename" />
          <HiddenField name="view" value={String(view.id)} />
          <TextField
            form={{ ...typed, id: `view-${view.id}` }}
            name="name"
            label={words.name}
            width={20}
            maxlength={80}
          />
          <Button kind="secondary" small hidden={view.name}>
            {words.rename}
          </Button>
        </Form>
        <Form>
          <HiddenField name="_act" value="forget" />
          <HiddenField name="view" value={String(view.id)} />
          <Button kind="quiet" icon="trash" small hidden={view.name}>
            {words.forget}
          </Button>
        </Form>
      </div>
    </Card>
  )
}

/** Offers to keep what the list shows now. */
export function SaveView({ visit, query, form }: { visit: Visit; query: BoardQuery; form: FormState }) {
  const words = visit.words(savedViewWords)
  return (
    <Details summary={words.save} open={Object.keys(form.errors).length > 0} id="guardar-vista">
      <Form action={boardUrl(visit, queryText(query))} class="cv-inline-form">
        <HiddenField name="_act" value="save-view" />
        <TextField form={form} name="name" label={words.name} hint={words.saveHelp} width={20} maxlength={80} />
        <Button kind="secondary" small>
          {words.submit}
        </Button>
      </Form>
    </Details>
  )
}
