import type { Visit } from '../../../platform/http/visit.ts'
import { IMPROVEMENT } from '../paths.ts'

export const listUrl = (visit: Visit, text: string): string => visit.url(text ? `${IMPROVEMENT}?${text}` : IMPROVEMENT)
