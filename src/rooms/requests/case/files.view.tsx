import type { Visit } from '../../../platform/http/visit.ts'
import { Icon, Link } from '../../../platform/views/parts.tsx'
import { casefilePath } from './paths.ts'
import type { AttachmentRow } from './said.queries.ts'

/** What is attached, for whoever sees the case: photographs small, the rest by name. */
export function Files({ visit, caseId, files }: { visit: Visit; caseId: number; files: readonly AttachmentRow[] }) {
  if (files.length === 0) return null
  return (
    <ul class="cv-files">
      {files.map(({ id, name, hasThumbnail }) => {
        const url = visit.url(casefilePath(caseId, id))
        return (
          <li key={id} class="cv-files__item">
            {hasThumbnail ? (
              <img
                class="cv-files__picture"
                src={`${url}?vista=miniatura`}
                alt=""
                width={56}
                height={56}
                loading="lazy"
              />
            ) : (
              <Icon name="paperclip" size={24} />
            )}
            <Link to={url}>{name}</Link>
          </li>
        )
      })}
    </ul>
  )
}
