import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm, CheckboxField, SelectField, TextField } from '../../../platform/views/form.tsx'
import { type AppliedFilter, FilterPanel } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import { CHARTER_STATES } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import type { BrowseQuery } from './browse.page.tsx'
import { browseWords } from './words.ts'

interface Props {
  visit: Visit
  asked: BrowseQuery
  units: { id: number; name: string }[]
}

type Narrowing = Partial<Record<Exclude<keyof BrowseQuery, 'pagina'>, string>>

/** What narrows the list, as its form says it. */
export function narrowing({ pagina: _, ...asked }: BrowseQuery): Narrowing {
  return Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
}

export function addressOf(visit: Visit, asked: BrowseQuery): string {
  const text = new URLSearchParams({ ...narrowing(asked), ...(asked.pagina > 1 && { pagina: String(asked.pagina) }) })
  return visit.url(text.size > 0 ? `${charterPaths.list}?${text}` : charterPaths.list)
}

export function Filters(props: Props) {
  const { visit, asked, units } = props
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const form = blankForm(narrowing(asked))
  return (
    <FilterPanel
      action={visit.url(charterPaths.list)}
      applied={appliedOf(props)}
      clearUrl={visit.url(charterPaths.list)}
      search={<TextField form={form} name="q" type="search" label={words.search} hint={words.searchHint} />}
    >
      <SelectField
        form={form}
        name="dependencia"
        label={noun.unit}
        blank={words.any}
        options={units.map(unit => ({ value: String(unit.id), label: unit.name }))}
      />
      <SelectField
        form={form}
        name="estado"
        label={noun.state}
        blank={words.any}
        options={CHARTER_STATES.map(value => ({ value, label: noun.charterStates[value] }))}
      />
      <CheckboxField form={form} name="revision" value="vencida" label={words.overdueOnly} small />
      <CheckboxField form={form} name="certificada" value="si" label={words.certifiedOnly} small />
      <CheckboxField form={form} name="firma" value="mia" label={words.toSignOnly} hint={words.toSignHint} small />
    </FilterPanel>
  )
}

/** What narrows the list now, in words, each with the address of the list without it. */
function appliedOf({ visit, asked, units }: Props): AppliedFilter[] {
  const words = visit.words(browseWords)
  const said: Narrowing = {
    q: asked.q && `«${asked.q}»`,
    dependencia: units.find(({ id }) => id === asked.dependencia)?.name,
    estado: asked.estado ? visit.words(nouns).charterStates[asked.estado] : undefined,
    revision: asked.revision && words.overdueOnly,
    certificada: asked.certificada && words.certifiedOnly,
    firma: asked.firma && words.toSignOnly,
  }
  return Object.entries(said).flatMap(([name, label]) =>
    label ? [{ label, removeUrl: addressOf(visit, { ...asked, [name]: null, pagina: 1 }) }] : [],
  )
}
