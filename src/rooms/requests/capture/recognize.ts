/** What a clerk typed as service and place, recognized however it was written. */
import type { Read } from '../../../platform/db/handles.ts'
import { findServices, type ListedService, listedServices } from '../../catalogue/index.ts'
import { type Offer, offerOf } from '../file/offer.ts'
import { type Neighbourhood, neighbourhoodById, recognizeNeighbourhood } from '../receive/neighbourhoods.ts'

export type ServiceMeant = { offer: Offer } | { similar: ListedService[] } | 'unknown'

const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** The service chosen among similar ones, else the one with that name or code, else the only one that the words find. */
export async function serviceMeant(read: Read, typed: string, picked: string): Promise<ServiceMeant> {
  if (typed.trim() === '') return offered(read, null)
  if (/^\d{1,15}$/.test(picked)) return offered(read, Number(picked))
  const listed = await listedServices(read)
  const same = listed.find(({ name, code }) => [name, code].some(text => folded(text) === folded(typed)))
  if (same) return offered(read, same.id)
  const found = await findServices(read, typed)
  const [only] = found
  if (!only) return 'unknown'
  return found.length === 1 ? offered(read, only.id) : { similar: found }
}

async function offered(read: Read, id: number | null): Promise<ServiceMeant> {
  const offer = await offerOf(read, id)
  return offer ? { offer } : 'unknown'
}

export type PlaceMeant = { place: Neighbourhood | null } | { similar: Neighbourhood[] } | 'unknown'

export async function placeMeant(read: Read, typed: string, picked: string): Promise<PlaceMeant> {
  if (typed.trim() === '') return { place: null }
  const place = /^\d{1,15}$/.test(picked) ? await neighbourhoodById(read, Number(picked)) : undefined
  if (place) return { place }
  const recognized = await recognizeNeighbourhood(read, typed)
  if (recognized === 'unknown') return 'unknown'
  return 'found' in recognized ? { place: recognized.found } : recognized
}
