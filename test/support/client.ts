/** A browser without JavaScript: it follows links, fills the forms that the page really has, and keeps cookies. */
import assert from 'node:assert/strict'
import { type HTMLElement, parse } from 'node-html-parser'

export type Fields = Record<string, string | string[]>
export interface Attachment {
  field: string
  name: string
  content: Buffer
  type?: string
}

export class Seen {
  readonly status: number
  readonly url: string
  readonly html: string
  readonly headers: Headers
  readonly root: HTMLElement
  constructor(response: Response, html: string, url: string) {
    this.status = response.status
    this.headers = response.headers
    this.url = url
    this.html = html
    this.root = parse(html)
  }

  /** Text of the main part, white space squeezed. */
  get text(): string {
    return (this.root.querySelector('main') ?? this.root).text.replace(/\s+/g, ' ').trim()
  }

  get title(): string {
    return this.root.querySelector('title')?.text ?? ''
  }

  /** The path where the browser stands, after redirections. */
  get path(): string {
    const { pathname, search } = new URL(this.url)
    return pathname + search
  }

  all(selector: string): HTMLElement[] {
    return this.root.querySelectorAll(selector)
  }

  /** Sentences shown beside fields, by field name or id. */
  get errors(): string[] {
    return this.all('.govuk-error-summary__list li').map(item => item.text.trim())
  }
}

export class Client {
  readonly #base: string
  readonly #jar = new Map<string, string>()
  constructor(base: string) {
    this.#base = base
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#jar
  }

  forget(cookie: string) {
    this.#jar.delete(cookie)
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#go(path, { headers })
  }

  /** Sends fields to a path as a form of the same site would. */
  async post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#go(path, { method: 'POST', headers: { ...headers }, body: pairsOf(fields) })
  }

  /**
   * Fills a form that the page has and sends it. `form` is a selector, by default the first POST form inside `main`;
   * fields that the form lacks are an error, so that a test cannot send what a person could not.
   */
  async submit(
    page: Seen,
    fields: Fields = {},
    options: { form?: string; files?: Attachment[]; button?: [string, string] } = {},
  ): Promise<Seen> {
    const form = page.root.querySelector(options.form ?? 'main form[method="post"]')
    assert.ok(form, `no form ${options.form ?? ''} on ${page.path}: ${page.text.slice(0, 300)}`)
    const known = controlsOf(form)
    for (const name of Object.keys(fields))
      assert.ok(
        known.names.has(name),
        `the form on ${page.path} has no field ${name}; it has ${[...known.names].join(', ')}`,
      )
    const values = { ...known.values, ...fields, ...(options.button && { [options.button[0]]: options.button[1] }) }
    const action = new URL(form.getAttribute('action') || page.url, page.url)
    const target = action.pathname + action.search
    if (form.getAttribute('method')?.toLowerCase() !== 'post') return this.get(`${action.pathname}?${pairsOf(values)}`)
    if (form.getAttribute('enctype') !== 'multipart/form-data') return this.post(target, values)
    const body = new FormData()
    for (const [name, value] of pairsOf(values)) body.append(name, value)
    for (const file of options.files ?? [])
      body.append(file.field, new Blob([new Uint8Array(file.content)], { type: file.type ?? '' }), file.name)
    return this.#go(target, { method: 'POST', body })
  }

  async download(path: string): Promise<{ status: number; headers: Headers; body: Buffer }> {
    const response = await fetch(new URL(path, this.#base), { headers: this.#headers(), redirect: 'manual' })
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
  }

  #headers(): Record<string, string> {
    return this.#jar.size === 0 ? {} : { cookie: [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ') }
  }

  async #go(path: string, init: RequestInit, hops = 0): Promise<Seen> {
    const url = new URL(path, this.#base)
    const headers = { 'sec-fetch-site': 'same-origin', ...this.#headers(), ...(init.headers as Record<string, string>) }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    const location = response.headers.get('location')
    if (location && response.status >= 300 && response.status < 400) {
      assert.ok(hops < 8, `too many redirections at ${path}`)
      await response.body?.cancel()
      return this.#go(new URL(location, url).href, {}, hops + 1)
    }
    return new Seen(response, await response.text(), url.href)
  }

  #keep(cookie: string) {
    const [pair = '', ...attributes] = cookie.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const gone = attributes.some(a => /max-age=0|expires=thu, 01 jan 1970/i.test(a))
    if (gone) this.#jar.delete(name)
    else this.#jar.set(name, pair.slice(at + 1))
  }
}

function pairsOf(fields: Fields): URLSearchParams {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) pairs.append(name, one)
  return pairs
}

function controlsOf(form: HTMLElement): { names: Set<string>; values: Fields } {
  const names = new Set<string>()
  const values: Fields = {}
  const add = (name: string, value: string) => {
    const before = values[name]
    values[name] = before === undefined ? value : [before, value].flat()
  }
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const name = control.getAttribute('name')
    if (!name || control.hasAttribute('disabled')) continue
    names.add(name)
    const type = control.getAttribute('type') ?? 'text'
    if (control.tagName === 'TEXTAREA') add(name, control.textContent)
    else if (control.tagName === 'SELECT') {
      const options = control.querySelectorAll('option')
      const chosen = options.find(option => option.hasAttribute('selected')) ?? options[0]
      if (chosen) add(name, chosen.getAttribute('value') ?? chosen.text)
    } else if (type === 'checkbox' || type === 'radio') {
      if (control.hasAttribute('checked')) add(name, control.getAttribute('value') ?? 'on')
    } else if (!['submit', 'button', 'file', 'image'].includes(type)) add(name, control.getAttribute('value') ?? '')
  }
  return { names, values }
}
