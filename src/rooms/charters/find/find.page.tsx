import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { publicPaths } from '../show/paths.ts'
import { findCharters } from './find.queries.ts'
import { FindView } from './find.view.tsx'
import { findWords } from './words.ts'

const short = z.string().trim().max(200).default('').catch('')
const query = z.object({ q: short, unidad: short, tema: short })

export const findPage = page<unknown, z.output<typeof query>>({
  path: publicPaths.list,
  permission: may.read,
  query,
  async show(read, visit, { query: { q, unidad, tema } }) {
    const wanted = { search: q, unit: unidad, need: tema }
    const words = visit.words(findWords)
    return {
      face: 'public',
      title: words.title,
      back: visit.url('/'),
      wide: true,
      found: words.found(visit.tenant.name),
      body: <FindView {...{ visit, wanted }} found={await findCharters(read, wanted)} />,
    }
  },
})
