/** Somebody types, the session ends meanwhile, they press the button: they sign in and find it all as they left it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HTMLElement } from 'node-html-parser'
import type { Client, Seen } from '../support/client.ts'
import { prepareEveryPage } from '../support/every-page.ts'
import { openTestHouse } from '../support/house.ts'
import { ROOT } from '../support/town.ts'

const house = await openTestHouse()
const NOT_TYPED = new Set(['hidden', 'radio', 'checkbox', 'file', 'password', 'submit', 'button', 'date', 'time'])

/** What somebody would have typed in each field of a form where one types. */
function typedIn(form: HTMLElement): Map<string, string> {
  const fields = form
    .querySelectorAll('textarea, input')
    .filter(field => field.getAttribute('name') && !field.hasAttribute('disabled'))
    .filter(field => !NOT_TYPED.has(field.getAttribute('type') ?? 'text'))
  return new Map(fields.map((field, n) => [field.getAttribute('name') ?? '', `Zanahoria ${n}`]))
}

/** Sends the form as it was drawn, with what was typed, from a browser that is nobody any more. */
async function sendAsNobody(nobody: Client, page: Seen, form: HTMLElement, typed: Map<string, string>): Promise<Seen> {
  const fields: Record<string, string> = {}
  for (const drawn of form.querySelectorAll('input[type="hidden"], button[name]'))
    fields[drawn.getAttribute('name') ?? ''] ??= drawn.getAttribute('value') ?? ''
  const { pathname, search } = new URL(form.getAttribute('action') || page.url, page.url)
  return nobody.post(pathname + search, { ...fields, ...Object.fromEntries(typed) })
}

test('in every form of the staff, what was typed when the session had ended comes back after signing in', async () => {
  const { addresses, visitors } = await prepareEveryPage(house)
  const tried = new Set<string>()
  const lost: string[] = []
  for (const [route, all] of addresses) {
    if (!route.startsWith('/interno')) continue
    for (const { path, who } of all) {
      const page = await visitors.get(who)!.get(ROOT + path)
      for (const form of page.all('main form[method="post"]')) {
        const typed = typedIn(form)
        const name = `${route}: ${[...typed.keys()].join(', ')}`
        if (typed.size === 0 || tried.has(name)) continue
        tried.add(name)
        const nobody = house.anyone()
        const asked = await sendAsNobody(nobody, page, form, typed)
        assert.match(asked.path, /\/entrar\?/, name)
        const back = await nobody.submit(asked, { email: `${who}@huatabampo.example`, password: 'carta-viva-demo' })
        const missing = [...typed].filter(([, text]) => !back.html.includes(text)).map(([field]) => field)
        if (back.status !== 200 || missing.length > 0) lost.push(`${name} → ${back.status}, lost ${missing}`)
      }
    }
  }
  assert.ok(tried.size > 60, `only ${tried.size} forms were tried`)
  assert.deepEqual(lost, [])
})
