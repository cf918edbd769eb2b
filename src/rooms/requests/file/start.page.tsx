import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import { findServices, listedServices } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { choosePath, filePath } from './paths.ts'
import { FoundView, NeedsView, StartFrame } from './start.view.tsx'
import { fileWords } from './words.ts'

const query = z.object({
  q: z.string().max(5000).default('').catch(''),
  tema: z.string().max(200).optional().catch(undefined),
  borrador: z.uuid().optional().catch(undefined),
})

export const startPage = page<unknown, z.output<typeof query>>({
  path: filePath,
  permission: may.file,
  query,
  async show(read, visit, at) {
    const words = visit.words(fileWords)
    const { tema: need, borrador: draft } = at.query
    const asked = [...at.query.q.trim()].slice(0, 200).join('')
    const frame = { visit, words, asked, draft }
    const listed = asked === '' ? await listedServices(read) : []
    return {
      face: 'public',
      title: need && asked === '' ? need : words.start.title,
      back: visit.url(draft ? choosePath(null, draft) : '/'),
      body: (
        <StartFrame {...frame}>
          {asked !== '' ? (
            <FoundView {...frame} services={await findServices(read, asked)} />
          ) : (
            <NeedsView {...frame} services={listed} need={listed.some(s => s.need === need) ? need : undefined} />
          )}
        </StartFrame>
      ),
    }
  },
})
