/** Addresses of the public form, below the organization's. */
import { z } from 'zod'
import { STEP_PATHS, type Step } from './steps.ts'

export const filePath = '/pedir'
export const stepPath = (draft: string, step: Step) => `${filePath}/${draft}/${STEP_PATHS[step]}`
export const donePath = (draft: string) => `${filePath}/${draft}/folio`
export const draftPhotographPath = (draft: string, file: number) => `${filePath}/${draft}/foto/${file}`

/** The page of one service, or of none; `draft` when its answers are to be kept. */
export function choosePath(code: string | null, draft?: string): string {
  const page = code === null ? `${filePath}/otro` : `${filePath}/servicio/${encodeURIComponent(code)}`
  return draft ? `${page}?borrador=${draft}` : page
}

export const draftParams = z.object({ draft: z.uuid() })
