/** What surrounds every page: whose town hall it is, who is looking, where one can go, in which words. */
import type { IconName } from './icons.ts'
import type { ShellWords } from './words.ts'

export type NavigationItem = {
  label: string
  url: string
  icon: IconName
  /** How many things wait there; shown when above zero. */
  count?: number
  /** Where they are listed. */
  waitingUrl?: string
  current?: boolean
  /** Items with the same group stand under one small title. */
  group?: string
}

export type LanguageLink = { label: string; url: string; lang?: string; current?: boolean }

export type Flash = { kind: 'success' | 'info' | 'warning' | 'error'; text: string }

export type Shell = {
  organizationName: string
  homeUrl: string
  coatOfArmsUrl?: string
  /** Stylesheet of the organization's own colours, made by `brandStylesheet`. */
  brandUrl?: string
  locale: string
  languages: LanguageLink[]
  words: ShellWords
  person?: { name: string; positions: string[] }
  navigation: NavigationItem[]
  flash?: Flash
  signOutUrl?: string
  accountUrl?: string
  demo?: boolean
  search?: { url: string; label: string; value?: string }
  footerLinks?: { label: string; url: string }[]
  /** Hidden field that every POST form carries when the server asks for it. */
  token?: { name: string; value: string }
}
