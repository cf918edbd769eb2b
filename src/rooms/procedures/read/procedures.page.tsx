import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { EmptyState, LinkList } from '../../../platform/views/parts.tsx'
import { dayAt } from '../../../platform/words/when.ts'
import { may } from '../permissions.ts'
import { DocumentView } from './document.view.tsx'
import { holdersOn, positionNames, procedureDocument, proceduresInForce } from './procedures.queries.ts'
import { procedureWords } from './words.ts'

const params = z.object({ code: z.string().min(1).max(60) })
type At = { params: z.output<typeof params>; query: unknown }

const OUTSIDE = '/procedimientos'
const INSIDE = '/interno/procedimientos'

async function list(read: Read, visit: Visit, root: string) {
  const words = visit.words(procedureWords)
  const procedures = await proceduresInForce(read)
  if (procedures.length === 0) return <EmptyState title={words.none} icon="git-branch" />
  return (
    <LinkList
      items={procedures.map(({ code, name, version, steps }) => ({
        url: visit.url(`${root}/${encodeURIComponent(code)}`),
        label: `${code} ${name}`,
        note: `${words.version(version)} · ${words.steps(steps ?? 0)}`,
        icon: 'git-branch',
      }))}
    />
  )
}

export const proceduresInsidePage = page({
  path: INSIDE,
  permission: may.readInside,
  async show(read, visit) {
    const { title, lead } = visit.words(procedureWords)
    return { face: 'staff', title, lead, body: await list(read, visit, INSIDE) }
  },
})

export const procedureInsidePage = page({
  path: `${INSIDE}/:code`,
  permission: may.readInside,
  params,
  async show(read, visit, at: At) {
    const document = await procedureDocument(read, at.params.code)
    if (!document) return missing
    const holders = await holdersOn(read, dayAt(visit.tenant.timeZone, visit.now))
    return {
      face: 'staff',
      title: `${document.code} ${document.name}`,
      breadcrumbs: [{ label: visit.words(procedureWords).title, url: visit.url(INSIDE) }],
      body: <DocumentView visit={visit} document={document} positions={await positionNames(read)} holders={holders} />,
    }
  },
})

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
          {await list(read, visit, OUTSIDE)}
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
