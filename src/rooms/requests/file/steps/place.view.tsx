import { RadiosField, TextField } from '../../../../platform/views/form.tsx'
import { LocationPin } from '../../../../platform/views/parts.tsx'
import type { Neighbourhood } from '../../receive/neighbourhoods.ts'
import { StepFrame } from '../step.view.tsx'
import type { StepProps } from '../step-page.tsx'

/** Chosen when none of the similar names is the place. */
export const NONE = 'none'

type Props = StepProps & { names: Neighbourhood[]; similar: Neighbourhood[] }

export function PlaceView({ names, similar, ...props }: Props) {
  const { visit, stage, form, words } = props
  const required = stage.offer.location === 'required'
  const { place } = words
  return (
    <StepFrame {...props} step="place" order={['neighbourhood', 'neighbourhoodId', 'address']}>
      <h1 class="govuk-heading-l">{required ? place.title : place.titleOptional}</h1>
      <TextField
        form={form}
        name="neighbourhood"
        label={place.neighbourhood}
        hint={place.neighbourhoodHint}
        labelSize="s"
        suggestions={names.map(({ name }) => name)}
        autocomplete="off"
        optional={!required}
      />
      <Similar form={form} words={words} similar={similar} />
      <TextField
        form={form}
        name="address"
        label={place.address}
        hint={place.addressHint}
        labelSize="s"
        autocomplete="street-address"
        optional={!required}
      />
      <Pin visit={visit} form={form} words={words} />
    </StepFrame>
  )
}

function Similar({ form, words, similar }: Pick<Props, 'form' | 'words' | 'similar'>) {
  if (similar.length === 0) return null
  const options = similar.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <RadiosField
      form={form}
      name="neighbourhoodId"
      label={words.place.which}
      labelSize="s"
      options={[...options, { value: NONE, label: words.place.noneOfThese }]}
    />
  )
}

/** A map only where there are streets to see on it: without tiles, a point put between dots would send people astray. */
function Pin({ visit, form, words }: Pick<Props, 'visit' | 'form' | 'words'>) {
  const tiles = visit.tools.mapTiles ?? undefined
  return (
    <>
      <h2 class="govuk-heading-s">{tiles ? words.place.pin : words.place.here}</h2>
      <p class="govuk-hint">{tiles ? words.place.pinHint : words.place.hereHint}</p>
      <LocationPin
        form={form}
        latitudeName="latitude"
        longitudeName="longitude"
        areasUrl={tiles && visit.url('/colonias.geojson')}
        tilesUrl={tiles}
      />
    </>
  )
}
