import { z } from 'zod'
import type { Read } from '../../../../platform/db/handles.ts'
import { type FormState, type Refusal, refuse } from '../../../../platform/http/page.ts'
import { pointFields, textFields } from '../../receive/fields.ts'
import {
  type Neighbourhood,
  neighbourhoodById,
  neighbourhoods,
  recognizeNeighbourhood,
} from '../../receive/neighbourhoods.ts'
import { fieldWords } from '../../receive/words.ts'
import type { DraftFields } from '../draft.ts'
import { stepPage } from '../step-page.tsx'
import { NONE, PlaceView } from './place.view.tsx'

export const placePage = stepPage({
  step: 'place',
  title: (words, { offer }) => (offer.location === 'required' ? words.place.title : words.place.titleOptional),
  values: valuesOf,
  islands: ['location-pin.js'],
  async view(props, read) {
    const typed = String(props.form.values.neighbourhood ?? '')
    const similar = props.form.errors.neighbourhoodId ? await similarTo(read, typed) : []
    return <PlaceView {...props} names={await neighbourhoods(read)} similar={similar} />
  },
  schema(_stage, visit) {
    const words = visit.words(fieldWords)
    const { address, neighbourhood } = textFields(words)
    return z.object({ neighbourhood, neighbourhoodId: z.string().default(''), address, ...pointFields(words) })
  },
  async save(write, visit, { offer }, { neighbourhood: typed, neighbourhoodId, address, latitude, longitude }) {
    const words = visit.words(fieldWords)
    const found = await chosen(write, typed, neighbourhoodId)
    if (found === 'several') return refuse({ neighbourhoodId: words.neighbourhoodSeveral })
    if (found === 'unknown' && address === '') return refuse({ neighbourhood: words.neighbourhoodUnknown(typed) })
    const neighbourhood = found === 'unknown' || found === 'none' ? null : found
    // What is on no list still helps whoever goes there.
    const full = found === 'unknown' ? [address, typed].join(', ').slice(0, 300) : address
    const pointed = latitude !== null && longitude !== null
    const lacking = offer.location === 'required' && !pointed ? lacks(full, neighbourhood, words) : undefined
    if (lacking) return lacking
    const point = pointed ? { latitude, longitude } : { latitude: null, longitude: null }
    return { place: { neighbourhood, address: full, ...point } }
  },
})

function lacks(
  address: string,
  neighbourhood: Neighbourhood | null,
  words: ReturnType<typeof fieldWords>,
): Refusal | undefined {
  if (!neighbourhood && address === '')
    return refuse({ neighbourhood: words.placeMissing, address: words.addressMissing })
  return address === '' ? refuse({ address: words.addressMissing }) : undefined
}

async function chosen(read: Read, typed: string, id: string): Promise<Neighbourhood | 'none' | 'several' | 'unknown'> {
  if (id === NONE) return typed === '' ? 'none' : 'unknown'
  const picked = /^\d{1,15}$/.test(id) ? await neighbourhoodById(read, Number(id)) : undefined
  if (picked) return picked
  if (typed === '') return 'none'
  const recognized = await recognizeNeighbourhood(read, typed)
  if (recognized === 'unknown') return 'unknown'
  return 'found' in recognized ? recognized.found : 'several'
}

async function similarTo(read: Read, typed: string): Promise<Neighbourhood[]> {
  const recognized = await recognizeNeighbourhood(read, typed)
  return typeof recognized === 'object' && 'similar' in recognized ? recognized.similar : []
}

function valuesOf({ place }: DraftFields): FormState['values'] {
  if (!place) return {}
  return {
    neighbourhood: place.neighbourhood?.name ?? '',
    address: place.address,
    latitude: place.latitude?.toString() ?? '',
    longitude: place.longitude?.toString() ?? '',
  }
}
