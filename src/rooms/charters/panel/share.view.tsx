import type { Visit } from '../../../platform/http/visit.ts'
import { publicPaths } from '../show/paths.ts'
import { panelWords } from './words.ts'

/** The code to copy, in a box that one can select, and the panel as it will be seen. */
export function ShareView({ visit, code, title }: { visit: Visit; code: string; title: string }) {
  const words = visit.words(panelWords)
  return (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{title}</span>
        {words.share}
      </h1>
      <p class="govuk-body-l">{words.shareLead}</p>
      <h2 class="govuk-heading-m" id="codigo">
        {words.copy}
      </h2>
      <pre class="cv-snippet" tabindex={0} role="region" aria-labelledby="codigo">
        <code>{snippetOf(visit.absolute(publicPaths.panel(code)), words.frameTitle(title))}</code>
      </pre>
    </>
  )
}

/** Written out as text, so what it says is escaped as an attribute first. */
function snippetOf(address: string, title: string): string {
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<iframe src="${address}" title="${named}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`
}
