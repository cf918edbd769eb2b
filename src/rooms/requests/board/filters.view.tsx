import {
  CheckboxField,
  DateField,
  type FormState,
  HiddenField,
  SelectField,
  type SelectOption,
  TextField,
} from '../../../platform/views/form.tsx'
import { type AppliedFilter, FilterPanel } from '../../../platform/views/parts.tsx'
import { type Channel, type Kind, STATES } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Shown } from './board.view.tsx'
import type { Named } from './names.ts'
import { boardUrl } from './paths.ts'
import { type BoardQuery, FILTERS, LIGHTS, type QueryName, queryText, SITUATIONS } from './query.ts'
import { boardWords } from './words.ts'

/** What narrows the list, and what narrows it now. */
export function Filters({ visit, query, names }: Shown) {
  const words = visit.words(boardWords)
  const noun = visit.words(nouns)
  const form = formOf(query, words.dateWrong)
  const select = (name: QueryName, label: string, options: SelectOption[], blank = words.any) => (
    <SelectField form={form} name={name} label={label} options={options} blank={blank} />
  )
  const search = <TextField form={form} name="q" type="search" label={words.search} hint={words.searchHint} />
  return (
    <FilterPanel
      action={boardUrl(visit, '')}
      search={search}
      applied={appliedOf({ visit, query, names })}
      clearUrl={boardUrl(visit, queryText(query, NONE))}
      open={Object.keys(form.errors).length > 0}
    >
      {query.orden && <HiddenField name="orden" value={query.orden} />}
      {query.filas && <HiddenField name="filas" value={query.filas} />}
      {select('situacion', words.situation, optionsOf(SITUATIONS, words.situations), words.situationUnsaid)}
      {select('termino', words.light, optionsOf(LIGHTS, noun.light))}
      {select('estado', words.state, optionsOf(STATES, noun.state))}
      {select('tipo', words.kind, optionsOf(names.kinds as Kind[], noun.kind))}
      {select('servicio', words.service, named(names.services))}
      {select('dependencia', words.unit, named(names.units))}
      {select('canal', words.channel, optionsOf(names.channels as Channel[], noun.channel))}
      {select('colonia', words.neighbourhood, named(names.neighbourhoods))}
      <DateField form={form} name="desde" label={words.from} />
      <DateField form={form} name="hasta" label={words.to} />
      <CheckboxField form={form} name="mias" value="1" label={words.mine} hint={words.mineHint} small />
    </FilterPanel>
  )
}

const NONE = Object.fromEntries(FILTERS.map(name => [name, undefined]))

const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>): SelectOption[] =>
  values.map(value => ({ value, label: labels[value] }))

const named = (of: ReadonlyMap<number, Named>): SelectOption[] =>
  [...of.values()].map(({ id, name }) => ({ value: String(id), label: name }))

function formOf(query: BoardQuery, dateWrong: string): FormState {
  const values: FormState['values'] = {}
  for (const [name, value] of Object.entries(query))
    if (typeof value === 'string' || typeof value === 'number') values[name] ||= String(value)
  const errors: FormState['errors'] = {}
  if (query.desde && !query.from) errors.desde = dateWrong
  if (query.hasta && !query.to) errors.hasta = dateWrong
  return { values, errors, id: 'filtro' }
}

/** What narrows the list now, in words, each with the address of the list without it. */
function appliedOf({ visit, query, names }: Shown): AppliedFilter[] {
  const words = visit.words(boardWords)
  const noun = visit.words(nouns)
  const day = visit.moments.date
  const said: [QueryName, string | number | undefined][] = [
    ['q', query.q && `«${query.q}»`],
    ['situacion', query.situacion && words.situations[query.situacion]],
    ['termino', query.termino && noun.light[query.termino]],
    ['estado', query.estado && noun.state[query.estado]],
    ['tipo', query.tipo && noun.kind[query.tipo]],
    ['servicio', query.servicio && names.services.get(query.servicio)?.name],
    ['dependencia', query.dependencia && names.units.get(query.dependencia)?.name],
    ['canal', query.canal && noun.channel[query.canal]],
    ['colonia', query.colonia && names.neighbourhoods.get(query.colonia)?.name],
    ['desde', query.from && `${words.from} ${day(query.from)}`],
    ['hasta', query.to && `${words.to} ${day(query.to)}`],
    ['mias', query.mine ? words.mine : undefined],
  ]
  return said.flatMap(([name, label]) =>
    label ? [{ label: String(label), removeUrl: boardUrl(visit, queryText(query, { [name]: undefined })) }] : [],
  )
}
