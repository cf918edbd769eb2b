import type { Visit } from '../../../platform/http/visit.ts'
import { Icon, Link } from '../../../platform/views/parts.tsx'
import type { AttachmentRow } from './exchange.queries.ts'
import { casefilePath } from './paths.ts'

/** What is attached: photographs small, the rest by name. */
export function Files({ visit, caseId, files }: { visit: Visit; caseId: number; files: readonly AttachmentRow[] }) {
  if (files.length === 0) return null
  return (
    <ul class="cv-files">
      {files.map(file => {
        const url = visit.url(casefilePath(caseId, file.id))
        return (
          <li key={file.id} class="cv-files__item">
            <Link to={url}>
              {file.hasThumbnail ? (
                <img class="cv-files__picture" src={`${url}?vista=miniatura`} alt={file.name} loading="lazy" />
              ) : (
                <>
                  <Icon name="paperclip" size={16} /> {file.name}
                </>
              )}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
