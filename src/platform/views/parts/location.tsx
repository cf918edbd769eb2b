import { type ComponentChildren, h } from 'preact'
import { assetUrl } from '../../assets/manifest.ts'
import { type FormState, fieldId, textOf } from '../form/state.ts'
import { useWords } from '../words.ts'

export type LocationPinProps = {
  form: FormState
  latitudeName: string
  longitudeName: string
  /** GeoJSON of the neighbourhoods (points or areas, property `name`): the map's only background unless tiles are given. */
  areasUrl?: string
  /** Raster tiles, `https://…/{z}/{x}/{y}.png`, where the organization has some. */
  tilesUrl?: string
  /** Where the map opens: longitude, latitude. */
  center?: readonly [number, number]
}

/** A point on the ground, given by the phone or on a map. Without script it is two folded number fields that nobody needs to touch. */
export function LocationPin({ form, latitudeName, longitudeName, areasUrl, tilesUrl, center }: LocationPinProps) {
  const words = useWords()
  const said = JSON.stringify({
    use: words.locationUse,
    map: words.locationMap,
    found: words.locationFound,
    failed: words.locationFailed,
    clear: words.locationClear,
    help: words.locationMapHelp,
    choose: words.locationChoose,
    chosen: words.locationChosen,
    near: words.locationNear,
    mapName: words.locationMapName,
  })
  const field = (name: string, label: string) => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={fieldId(form, name)}>
        {label}
      </label>
      <input
        class="govuk-input govuk-input--width-10"
        id={fieldId(form, name)}
        name={name}
        inputmode="decimal"
        autocomplete="off"
        value={textOf(form, name)}
      />
    </div>
  )
  return (
    <Pin areas={areasUrl} tiles={tilesUrl} center={center?.join(',')} worker={assetUrl('map-worker.js')} words={said}>
      <details class="cv-pin__numbers">
        <summary>
          {words.latitude}, {words.longitude}
        </summary>
        {field(latitudeName, words.latitude)}
        {field(longitudeName, words.longitude)}
      </details>
    </Pin>
  )
}

type PinProps = {
  areas?: string
  tiles?: string
  center?: string
  worker: string
  words: string
  children: ComponentChildren
}

/** The custom element that wakes up in the browser (`src/browser/location-pin.ts`). */
function Pin({ words, children, ...attributes }: PinProps) {
  return h('location-pin', { ...attributes, 'data-words': words }, children)
}
