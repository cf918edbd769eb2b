/** Pages of a request for whoever holds its receipt: its address, and what anybody else is shown. */
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import type { Screen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { lookUpScreen } from './look-up.page.tsx'
import { requestByKey, type TrackedRequest } from './request-by-key.ts'
import { trackWords } from './words.ts'

export const receiptParams = z.object({ folio: z.string().max(200) })
export const receiptQuery = z.object({ clave: z.string().max(200).default('').catch('') })

export interface AtReceipt {
  params: z.output<typeof receiptParams>
  query: z.output<typeof receiptQuery>
}

/** The request, or the form: empty of sentences when no key was brought, else with the one sentence for everything wrong. */
export async function held(read: Read, visit: Visit, at: AtReceipt): Promise<TrackedRequest | { screen: Screen }> {
  const { folio } = at.params
  const { clave: key } = at.query
  const request = await requestByKey(read, folio, key)
  if (request) return request
  if (key === '') return { screen: await lookUpScreen(read, visit, { values: { folio }, errors: {} }) }
  const errors = { '': visit.words(trackWords).find.notFound }
  const screen = await lookUpScreen(read, visit, { values: { folio, key }, errors })
  return { screen: { ...screen, status: 404, failed: true } }
}

export const isHeld = (found: TrackedRequest | { screen: Screen }): found is TrackedRequest => 'folio' in found
