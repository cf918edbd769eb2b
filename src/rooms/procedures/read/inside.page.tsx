import { missing, page } from '../../../platform/http/page.ts'
import { holdersOn } from '../../people/index.ts'
import { may } from '../permissions.ts'
import { DocumentView } from './document.view.tsx'
import { proceduresList } from './list.tsx'
import { type At, INSIDE, params } from './paths.ts'
import { positionNames, procedureDocument } from './procedures.queries.ts'
import { procedureWords } from './words.ts'

export const proceduresInsidePage = page({
  path: INSIDE,
  permission: may.readInside,
  async show(read, visit) {
    const { title, lead } = visit.words(procedureWords)
    return { face: 'staff', title, lead, body: await proceduresList(read, visit, INSIDE) }
  },
})

export const procedureInsidePage = page({
  path: `${INSIDE}/:code`,
  permission: may.readInside,
  params,
  async show(read, visit, at: At) {
    const document = await procedureDocument(read, at.params.code)
    if (!document) return missing
    const holders = Map.groupBy(await holdersOn(read, visit.today), ({ positionId }) => positionId)
    return {
      face: 'staff',
      title: `${document.code} ${document.name}`,
      breadcrumbs: [{ label: visit.words(procedureWords).title, url: visit.url(INSIDE) }],
      body: <DocumentView visit={visit} document={document} positions={await positionNames(read)} holders={holders} />,
    }
  },
})
