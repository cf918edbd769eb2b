import type { Visit } from '../../../platform/http/visit.ts'
import { paths } from '../paths.ts'
import { serviceWords } from '../services/words.ts'
import type { ServiceFile } from './service-file.ts'

export const trail = (visit: Visit, file?: ServiceFile) => [
  { label: visit.words(serviceWords).title, url: visit.url(paths.services) },
  ...(file ? [{ label: file.name, url: visit.url(paths.service(file.id)) }] : []),
]
