import { go } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { paths } from '../paths.ts'

/** Back to the service, which says what was done. */
export const done = (visit: Visit, serviceId: number, sentence: string) =>
  go(visit.url(paths.service(serviceId)), { kind: 'success', text: sentence })
