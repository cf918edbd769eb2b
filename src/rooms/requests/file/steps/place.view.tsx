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
      {similar.length > 0 && (
        <RadiosField
          form={form}
          name="neighbourhoodId"
          label={place.which}
          labelSize="s"
          options={[
            ...similar.map(({ id, name }) => ({ value: String(id), label: name })),
            { value: NONE, label: place.noneOfThese },
          ]}
        />
      )}
      <TextField
        form={form}
        name="address"
        label={place.address}
        hint={place.addressHint}
        labelSize="s"
        autocomplete="street-address"
        optional={!required}
      />
      <h2 class="govuk-heading-s">
        {place.pin} <span class="cv-optional">{place.pinHint}</span>
      </h2>
      <LocationPin
        form={form}
        latitudeName="latitude"
        longitudeName="longitude"
        areasUrl={visit.url('/colonias.geojson')}
        tilesUrl={visit.tools.mapTiles ?? undefined}
      />
    </StepFrame>
  )
}
