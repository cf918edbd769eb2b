import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { Icon, Link, LinkList } from '../../../platform/views/parts.tsx'
import { publicPaths } from './paths.ts'
import { showWords } from './words.ts'

/** What one may take away: the code, the leaflet, the data, the panel. */
export function Take({ visit, charter }: { visit: Visit; charter: string }) {
  const words = visit.words(showWords)
  return (
    <section aria-labelledby="llevar">
      <h2 class="govuk-heading-l" id="llevar">
        {words.take}
      </h2>
      <div class="cv-take">
        <figure class="cv-take__code">
          <img src={visit.url(publicPaths.qr(charter))} alt={words.qr} width={180} height={180} loading="lazy" />
          <figcaption class="govuk-hint">{words.qrHint}</figcaption>
        </figure>
        <div>
          <ButtonLink to={visit.url(publicPaths.leaflet(charter))} kind="secondary" icon="file-download" download>
            {words.leaflet}
          </ButtonLink>
          <LinkList
            items={[
              { label: words.csv, url: visit.url(publicPaths.csv(charter)) },
              { label: words.json, url: visit.url(publicPaths.json(charter)) },
              { label: words.panel, url: visit.url(publicPaths.share(charter)) },
            ]}
          />
          <p class="govuk-body">
            <Link to={visit.url(publicPaths.list)}>
              <Icon name="list-details" size={16} /> {words.all}
            </Link>
          </p>
        </div>
      </div>
    </section>
  )
}
