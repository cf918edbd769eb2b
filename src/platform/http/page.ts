/**
 * What a room offers over HTTP: pages (a screen and the acts its forms perform), downloads and endpoints.
 * Each names one permission and does not compile without it. A GET never receives `Write`.
 */
import type { Readable } from 'node:stream'
import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import type { Read, Write } from '../db/handles.ts'
import type { Permission } from '../permissions/permissions.ts'
import type { FormState } from '../views/form.tsx'
import { understand } from './understand.ts'
import type { Visit } from './visit.ts'

export type { FormState } from '../views/form.tsx'

/** Nothing typed yet. */

export const BLANK: FormState = { values: {}, errors: {} }

export interface UploadedFile {
  field: string
  name: string
  content: Buffer
  /** Why its content was left out: the field it came in says so. */
  unread?: 'too-large' | 'too-many-files'
}

interface AnyScreen {
  title: string
  body: ComponentChildren
  status?: number
  /** Islands of script that the page wakes up, by bundle name. */
  islands?: string[]
  /** Something is wrong with what was sent; set by the house when a form comes back. */
  failed?: boolean
}

export interface PublicScreen extends AnyScreen {
  face: 'public'
  /** Where the back link leads. */
  back?: string
  /** Homes and lists use the whole width; forms and letters read better narrow. */
  wide?: boolean
  /** One small sheet in the middle: sign-in and its kin. */
  sheet?: boolean
  /** One sentence for search engines, which may then list the page: only what should be found by everybody. */
  found?: string
}

export interface StaffScreen extends AnyScreen {
  face: 'staff'
  breadcrumbs?: { label: string; url: string }[]
  /** Buttons at the right of the title. */
  actions?: ComponentChildren
  /** The page draws its own `h1`. */
  ownTitle?: boolean
  /** A line under the title. */
  lead?: ComponentChildren
  /** Says on top what waits in each room for who looks (what the navigation counts), and below, what each has for the desk. */
  tellsWaiting?: boolean
}

export type Screen = PublicScreen | StaffScreen

export interface Going {
  going: string
  flash?: Flash
  cookies?: Cookie[]
}

export interface Flash {
  kind: 'success' | 'notice' | 'warning'
  text: string
}

export interface Cookie {
  name: string
  value: string
  /** Seconds; 0 removes it, absent lasts until the browser closes. */
  maxAge?: number
}

export interface Refusal {
  refused: Record<string, string>
  /** True when what the act wrote must stay: a failed attempt is itself a fact. */
  keep?: boolean
}

export interface Missing {
  missing: true
}

/** Leave for another address of the organization, perhaps saying something there. */
export const go = (url: string, flash?: Flash, cookies?: Cookie[]): Going => ({ going: url, flash, cookies })
/** Leave for a page of the organization, saying there that it was done. */
export const done = (visit: Visit, path: string, text: string): Going => go(visit.url(path), { kind: 'success', text })
/** An expected refusal: a sentence beside each field; the empty name is the form as a whole. */
export const refuse = (errors: Record<string, string>, keep = false): Refusal => ({ refused: errors, keep })
/** What you may not see does not exist. */
export const missing: Missing = { missing: true }

export const isGoing = (x: object): x is Going => 'going' in x
export const isRefusal = (x: object): x is Refusal => 'refused' in x
export const isMissing = (x: object): x is Missing => 'missing' in x

export interface At<P, Q> {
  params: P
  query: Q
}

export interface Act<P, Q> {
  /** Narrower than the page's own, where the act needs it. */
  permission?: Permission
  /** Returns the values, or the sentences that refuse them. */
  read(visit: Visit, fields: Record<string, unknown>, files: UploadedFile[]): unknown
  perform(write: Write, visit: Visit, values: unknown, at: At<P, Q>): Promise<Going | Refusal | Missing>
}

interface ActDraft<P, Q, S extends z.ZodType> {
  permission?: Permission
  /** One schema for the form, with its sentences in the visit's language. Uploaded files arrive under `files`. */
  schema(visit: Visit): S
  perform(write: Write, visit: Visit, values: z.output<S>, at: At<P, Q>): Promise<Going | Refusal | Missing>
}

/** An act of a page's form. The form names it in its `_act` field; without one it is `submit`. */
export function act<P, Q, S extends z.ZodType>(draft: ActDraft<P, Q, S>): Act<P, Q> {
  return {
    permission: draft.permission,
    read(visit, fields, files) {
      const parsed = understand(draft.schema(visit), { ...fields, files }, visit.locale)
      if (parsed.success) return { values: parsed.data }
      const errors: Record<string, string> = {}
      for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
      return refuse(errors)
    },
    perform: (write, visit, values, at) => draft.perform(write, visit, values as z.output<S>, at),
  }
}

export interface Page<P = unknown, Q = unknown> {
  kind: 'page'
  /** Below the organization's address: `/interno/solicitudes/:id`. */
  path: string
  permission: Permission
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  show(read: Read, visit: Visit, at: At<P, Q>, form: FormState): Promise<Screen | Going | Missing>
  acts?: Record<string, Act<P, Q>>
}

export interface Sent {
  fileName?: string
  mediaType: string
  body: Buffer | string | Readable
  /** Seconds a browser may keep it; absent means never. */
  maxAge?: number
  inline?: boolean
  /** Sites of others may show it (`frame`) or read it with their scripts (`read`): only what everybody may know. */
  openTo?: 'frame' | 'read'
}

export interface Download<P = unknown, Q = unknown> {
  kind: 'download'
  path: string
  permission: Permission
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  /** The transaction stays open until a streamed body ends. */
  send(read: Read, visit: Visit, at: At<P, Q>): Promise<Sent | Going | Missing>
}

export interface Endpoint<P = unknown, Q = unknown, B = unknown> {
  kind: 'endpoint'
  method: 'get' | 'post'
  path: string
  permission: Permission
  summary: string
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  body?: z.ZodType<B>
  reply: z.ZodType
  /** GET endpoints look; POST endpoints change, unless `direct` says that the act brings its own statement. */
  answer(
    handle: Read | Write | null,
    visit: Visit,
    /** `idempotencyKey` is what the caller sent in `Idempotency-Key`, for acts that may be repeated. */
    at: At<P, Q> & { body: B; idempotencyKey?: string },
  ): Promise<{ status?: number; body: unknown } | Refusal | Missing>
  direct?: boolean
}

/** The list of routes forgets parameter types; each was checked against its schemas where it was defined. */
export type Route = Page | Download | Endpoint

export function page<P = unknown, Q = unknown>(draft: Omit<Page<P, Q>, 'kind'>): Page {
  return { kind: 'page', ...draft } as unknown as Page
}

export function download<P = unknown, Q = unknown>(draft: Omit<Download<P, Q>, 'kind'>): Download {
  return { kind: 'download', ...draft } as unknown as Download
}

export function endpoint<P = unknown, Q = unknown, B = unknown>(draft: Omit<Endpoint<P, Q, B>, 'kind'>): Endpoint {
  return { kind: 'endpoint', ...draft } as unknown as Endpoint
}
