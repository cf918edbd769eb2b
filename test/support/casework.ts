/** The people who work a case, each doing what its page lets them do: for journeys along a procedure. */
import assert from 'node:assert/strict'
import { unitId } from './cases.ts'
import type { Attachment, Client, Fields, Seen } from './client.ts'
import type { TestHouse } from './house.ts'

export const caseAt = (id: number) => `/o/huatabampo/interno/solicitudes/${id}`

export const STEP_FORM = '#step-form'
const REFER_FORM = '#refer-form'

export function casework(house: TestHouse) {
  const people = new Map<string, Client>()

  /** Somebody of Huatabampo, signed in once. */
  async function person(name: string): Promise<Client> {
    const known = people.get(name) ?? (await house.as(name))
    people.set(name, known)
    return known
  }

  async function open(name: string, id: number): Promise<Seen> {
    return (await person(name)).get(caseAt(id))
  }

  /** Does the step that waits: chooses how it ends and writes its text. */
  async function step(name: string, id: number, outcome: string, text = '', more: Fields = {}): Promise<Seen> {
    const page = await open(name, id)
    const written = text ? { [`text_${outcome}`]: text } : {}
    return (await person(name)).submit(page, { outcome, ...written, ...more }, { form: STEP_FORM })
  }

  async function refer(name: string, id: number, units: string[], more: Fields = {}, form = REFER_FORM): Promise<Seen> {
    const page = await open(name, id)
    const ids = await Promise.all(units.map(unit => unitId(house, unit)))
    return (await person(name)).submit(page, { units: ids, ...more }, { form })
  }

  async function answer(
    name: string,
    id: number,
    text: string,
    resolved = 'yes',
    files: Attachment[] = [],
  ): Promise<Seen> {
    const page = await open(name, id)
    return (await person(name)).submit(page, { text, resolved }, { form: 'form[id^="answer-form-"]', files })
  }

  async function handBack(name: string, id: number, reason: string): Promise<Seen> {
    const page = await open(name, id)
    return (await person(name)).submit(page, { reason }, { form: 'form[id^="hand-back-form-"]' })
  }

  /** A request of 4.1.1 taken to the step that refers. */
  async function admit(id: number): Promise<void> {
    ok(await step('secretaria', id, 'received'))
    ok(await step('coordinacion', id, 'verified'))
    ok(await step('subcoordinacion', id, 'admissible'))
  }

  return { person, open, step, refer, answer, handBack, admit }
}

export function ok(seen: Seen): Seen {
  assert.equal(seen.status, 200, seen.errors.join(' ') || seen.text.slice(0, 300))
  return seen
}

/** The state that the identity bar shows. */
export const stateOf = (seen: Seen) => seen.all('.cv-identity .cv-tag')[1]?.text.trim()
