import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { publicPaths } from '../show/paths.ts'
import { browse } from './browse.queries.ts'
import { BrowseView } from './browse.view.tsx'
import { browseWords } from './words.ts'

const short = z.string().trim().max(200).default('').catch('')
const query = z.object({ q: short, unidad: short, tema: short })

export const browsePage = page<unknown, z.output<typeof query>>({
  path: publicPaths.list,
  permission: may.read,
  query,
  async show(read, visit, { query: { q, unidad, tema } }) {
    const wanted = { search: q, unit: unidad, need: tema }
    const words = visit.words(browseWords)
    return {
      face: 'public',
      title: words.title,
      back: visit.url('/'),
      wide: true,
      found: words.found(visit.tenant.name),
      body: <BrowseView {...{ visit, wanted }} browsed={await browse(read, wanted)} />,
    }
  },
})
