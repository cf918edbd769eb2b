/** `bin/new ROOM VERB`: page, act, view, words and a journey that fails until somebody writes what the act does. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const NAME = /^[a-z]+(-[a-z]+)*$/
const { positionals, values } = parseArgs({ allowPositionals: true, options: { rooms: { type: 'string' } } })
const [room = '', verb = ''] = positionals
const rooms = values.rooms ?? join(import.meta.dirname, 'rooms')

function leave(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (!NAME.test(room) || !NAME.test(verb)) leave('bin/new ROOM VERB, both in lower case: bin/new requests merge')
if (!existsSync(join(rooms, room, 'index.ts')))
  leave(`There is no room called ${room}: make src/rooms/${room}/index.ts first.`)
const folder = join(rooms, room, verb)
if (existsSync(folder)) leave(`src/rooms/${room}/${verb} exists already.`)

const camel = verb.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const Pascal = camel[0]!.toUpperCase() + camel.slice(1)

const files: Record<string, string> = {
  'words.ts': `import { catalogue } from '../../../platform/words/words.ts'

const spanish = { title: '${verb}', submit: 'Guardar' }

export const ${camel}Words = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: { title: '${verb}', submit: 'Save' },
})
`,
  [`${verb}.ts`]: `import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'

/** What is done, what it refuses, and the event it appends. */
export async function ${camel}(_write: Write, _visit: Visit): Promise<Refusal | undefined> {
  return refuse({ '': 'This act is not written yet' })
}
`,
  [`${verb}.page.tsx`]: `import { z } from 'zod'
import { act, go, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { ${camel} } from './${verb}.ts'
import { ${Pascal}View } from './${verb}.view.tsx'
import { ${camel}Words } from './words.ts'

export const ${camel}Page = page({
  path: '/interno/${room}/${verb}',
  permission: may.administer,
  async show(_read, visit, _at, form) {
    const { title } = visit.words(${camel}Words)
    return { face: 'staff', title, body: <${Pascal}View visit={visit} form={form} /> }
  },
  acts: {
    submit: act({
      schema: () => z.object({}),
      async perform(write, visit) {
        return (await ${camel}(write, visit)) ?? go(visit.url('/interno'))
      },
    }),
  },
})
`,
  [`${verb}.view.tsx`]: `import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form } from '../../../platform/views/form.tsx'
import { ${camel}Words } from './words.ts'

export function ${Pascal}View({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(${camel}Words)
  return (
    <Form>
      <ErrorSummary form={form} />
      <Button>{words.submit}</Button>
    </Form>
  )
}
`,
  [`${verb}.test.ts`]: `import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()

test('who may not ${verb} is told so', async () => {
  const seen = await (await house.as('auditoria')).get('/o/huatabampo/interno/${room}/${verb}')
  assert.equal(seen.status, 403)
})

test('who may ${verb} does it, and it is written in the logbook', async () => {
  const client = await house.as('informatica')
  const page = await client.get('/o/huatabampo/interno/${room}/${verb}')
  const seen = await client.submit(page)
  assert.equal(seen.status, 200, seen.errors.join('; '))
})
`,
}

mkdirSync(folder)
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
console.log(
  `src/rooms/${room}/${verb} is there. Now list ${camel}Page in src/rooms/${room}/index.ts, and make its journey pass:`,
)
console.log(`  bin/test src/rooms/${room}/${verb}`)
