import { missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { DocumentView } from './document.view.tsx'
import { proceduresList } from './list.tsx'
import { type At, OUTSIDE, params } from './paths.ts'
import { positionNames, procedureDocument } from './procedures.queries.ts'
import { procedureWords } from './words.ts'

export const proceduresPage = page({
  path: OUTSIDE,
  permission: may.read,
  async show(read, visit) {
    const { title, lead } = visit.words(procedureWords)
    return {
      face: 'public',
      title,
      back: visit.url('/'),
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{lead}</p>
          {await proceduresList(read, visit, OUTSIDE)}
        </>
      ),
    }
  },
})

/** The public sees positions, not who holds them. */
export const procedurePage = page({
  path: `${OUTSIDE}/:code`,
  permission: may.read,
  params,
  async show(read, visit, at: At) {
    const document = await procedureDocument(read, at.params.code)
    if (!document) return missing
    const title = `${document.code} ${document.name}`
    return {
      face: 'public',
      title,
      back: visit.url(OUTSIDE),
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <DocumentView visit={visit} document={document} positions={await positionNames(read)} />
        </>
      ),
    }
  },
})
