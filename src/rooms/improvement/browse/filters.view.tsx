import {
  CheckboxField,
  type FormState,
  SelectField,
  type SelectOption,
  TextField,
} from '../../../platform/views/form.tsx'
import { FilterPanel } from '../../../platform/views/parts.tsx'
import { optionsOf } from '../choices.queries.ts'
import { labelled } from '../labelled.ts'
import { ORIGINS, SEVERITIES, STATES } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { appliedOf } from './applied.ts'
import type { Shown } from './browse.view.tsx'
import { listUrl } from './list-url.ts'
import { type BrowseQuery, type QueryName, SITUATIONS } from './query.ts'
import { browseWords } from './words.ts'

/** What narrows the list, and what narrows it now. */
export function Filters(shown: Shown) {
  const { visit, query, units } = shown
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const form = formOf(query)
  const select = (name: QueryName, label: string, options: SelectOption[]) => (
    <SelectField form={form} name={name} label={label} options={options} blank={words.any} />
  )
  const box = (name: QueryName, label: string, hint?: string) => (
    <CheckboxField form={form} name={name} value="1" label={label} hint={hint} small />
  )
  return (
    <FilterPanel
      action={listUrl(visit, '')}
      search={<TextField form={form} name="q" type="search" label={words.search} />}
      applied={appliedOf(shown)}
      clearUrl={listUrl(visit, '')}
    >
      <SelectField
        form={form}
        name="situacion"
        label={words.situation}
        options={labelled(SITUATIONS, words.situations)}
      />
      {select('estado', words.state, labelled(STATES, noun.state))}
      {select('origen', words.origin, labelled(ORIGINS, noun.origin))}
      {select('gravedad', words.severity, labelled(SEVERITIES, noun.severity))}
      {select('dependencia', words.unit, optionsOf(units))}
      {box('vencidas', words.overdue)}
      {box('reincidentes', words.recurrent)}
      {box('mias', words.mine, words.mineHint)}
    </FilterPanel>
  )
}

function formOf(query: BrowseQuery): FormState {
  const values: FormState['values'] = { situacion: query.situation }
  for (const [name, value] of Object.entries(query))
    if (typeof value === 'string' || typeof value === 'number') values[name] ||= String(value)
  return { values, errors: {}, id: 'filtro' }
}
