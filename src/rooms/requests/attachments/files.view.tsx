import type { Visit } from '../../../platform/http/visit.ts'
import { Icon, Link } from '../../../platform/views/parts.tsx'
import { attachmentPath, thumbnailPath } from '../track/paths.ts'
import type { PublicAttachment } from '../track/story.queries.ts'

type Props = { visit: Visit; receipt: { folio: string; key: string }; files: PublicAttachment[] }

/** What may be opened with folio and key: photographs small, the rest by name. */
export function PublicFiles({ visit, receipt: { folio, key }, files }: Props) {
  if (files.length === 0) return null
  return (
    <ul class="cv-files">
      {files.map(({ id, name, hasThumbnail }) => (
        <li key={id} class="cv-files__item">
          {hasThumbnail ? (
            <img
              class="cv-files__picture"
              src={visit.url(thumbnailPath(folio, id, key))}
              alt=""
              width={56}
              height={56}
              loading="lazy"
            />
          ) : (
            <Icon name="paperclip" size={24} />
          )}
          <Link to={visit.url(attachmentPath(folio, id, key))}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}
