import { assetUrl } from '../../../platform/assets/manifest.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { JudgementTag } from '../show/judgement.view.tsx'
import { plainTarget, valueText } from '../show/measures.ts'
import type { CharterPage } from '../show/page-of-charter.ts'
import { publicPaths } from '../show/paths.ts'
import { Standing } from '../show/standing.view.tsx'
import { panelWords } from './words.ts'

/**
 * A page of its own for frames of others: no header, no form, no script, nothing that remembers who looks. Its links open the
 * organization's own site in a window of their own.
 */
export function PanelDocument({ visit, page }: { visit: Visit; page: CharterPage }) {
  const words = visit.words(panelWords)
  const say = visit.moments
  const { charter, promises } = page
  return (
    <html lang={visit.locale} class="cv cv--public">
      <head>
        <meta charset="utf-8" />
        <title>{words.title(charter.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assetUrl('public.css')} />
        <link
          rel="stylesheet"
          href={visit.url(`/marca.css?v=${encodeURIComponent(visit.tenant.brand.primary ?? '')}`)}
        />
      </head>
      <body class="govuk-template__body">
        <main class="cv-embedded">
          <h1 class="cv-embedded__title">{charter.title}</h1>
          <Standing visit={visit} page={page} />
          <ul>
            {promises.map(promise => (
              <Line key={promise.code} visit={visit} promise={promise} />
            ))}
          </ul>
          <p class="cv-embedded__foot">
            {words.by(visit.tenant.name, say.date(visit.now))}
            {' · '}
            <a
              class="govuk-link"
              href={visit.absolute(publicPaths.charter(charter.code))}
              target="_blank"
              rel="noopener"
            >
              {words.more}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}

function Line({ visit, promise }: { visit: Visit; promise: CharterPage['promises'][number] }) {
  const words = visit.words(panelWords)
  const { last, statement } = promise
  const value = last?.figure?.value
  return (
    <li>
      {last && <JudgementTag visit={visit} judgement={last.judgement} />} {statement}
      {last && value != null && (
        <span class="cv-promise__interval">
          {words.result(valueText(visit.locale, last, value), plainTarget(visit.locale, last, last.target))}
        </span>
      )}
    </li>
  )
}
