import { z } from 'zod'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { split } from './split.ts'

export const splitAct = act({
  permission: may.merge,
  schema: () => z.object({}),
  perform: (write, visit, _values, at: { params: { id: number } }) => split(write, visit, at.params.id),
})
