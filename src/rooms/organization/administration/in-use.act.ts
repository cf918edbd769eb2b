/** Putting out of use, and back in it: what a unit and a position have in common. */
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { act, done, missing, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Catalogue } from '../../../platform/words/words.ts'
import { type Noun, setInUse } from './in-use.ts'

interface Usable<Row> {
  noun: Noun
  byId(read: Read, id: number): Promise<Row | undefined>
  /** What still leans on it, as a sentence; empty when nothing does. */
  reasons(read: Read, visit: Visit, row: Row): Promise<string>
  path(id: number): string
  words: Catalogue<{ deactivated: string; reactivated: string; blocked(reasons: string): string }>
}

/** The two acts of its page. */
export function inUseActs<Row extends { id: number; name: string }>(usable: Usable<Row>) {
  const setting = (active: boolean) =>
    act({
      schema: () => z.object({}),
      async perform(write, visit, _values, at: { params: { id: number }; query: unknown }) {
        const row = await usable.byId(write, at.params.id)
        if (!row) return missing
        const words = visit.words(usable.words)
        const reasons = active ? '' : await usable.reasons(write, visit, row)
        if (reasons) return refuse({ '': words.blocked(reasons) })
        await setInUse(write, usable.noun, row, active)
        return done(visit, usable.path(row.id), active ? words.reactivated : words.deactivated)
      },
    })
  return { deactivate: setting(false), reactivate: setting(true) }
}
